import type { Note, Told } from '#cards'
import { shownInBlood, touchesBrca } from './brca.ts'

/** Whose relatives may be tested on insurance: as the notice words it, and no wider. */
export function relatives(told: Told): readonly Note[] {
  if (!touchesBrca(told)) return []
  return told.regime === 'fee-2026' ? [shownInBlood(told) ? covered : notYet] : [notCovered]
}

const covered: Note = {
  text: {
    ja: '血縁者：血液の検査（D006-18「2」）でHBOCと診断された人の父母・子・兄弟姉妹は、同じ検査を保険で受けられます。医療上の必要性を摘要欄に書き、本人の同意のもとで伝えます',
    en: 'Relatives: parents, children and siblings of a person diagnosed with HBOC by the blood test (D006-18 item 2) may have that test on insurance, with the medical need on the claim and told only with the patient’s consent',
  },
  cites: ['fee-2026/d006-18/2', 'fee-2026/d006-18/3', 'genetics-2022/relatives'],
}

const notYet: Note = {
  text: {
    ja: '血縁者：保険の対象は、血液の検査（D006-18「2」）でHBOCと診断された人の父母・子・兄弟姉妹です。パネル検査の所見だけでは、血縁者の検査を保険で行えません',
    en: 'Relatives: insured are parents, children and siblings of a person diagnosed with HBOC by the blood test (D006-18 item 2); the finding of a panel alone does not open it',
  },
  cites: ['fee-2026/d006-18/2'],
}

const notCovered: Note = {
  text: {
    ja: '血縁者：この日の規定では、未発症の血縁者のBRCA1/2検査は保険の対象に挙がっていません',
    en: 'Relatives: on this day BRCA1/2 testing of relatives without cancer is not among the insured uses',
  },
  cites: ['fee-2024/d006-18/2'],
}
