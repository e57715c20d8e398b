import type { Note, Told } from '#cards'
import { shownInBlood, touchesBrca } from './brca.ts'

/** The fee of the counseling, by the day it is given and by what this hospital has filed. */
export function fee(told: Told): readonly Note[] {
  if (told.regime !== 'fee-2026') return [until2026(told)]
  const filed = told.c.facility?.filed
  if (filed !== undefined && !filed.includes('B001-11')) return [notFiled, ...beforeBrca(told)]
  return [from2026, ...(filed === undefined ? [checkFiling] : []), ...beforeBrca(told)]
}

/** Guidance on a blood test has note 6, on a panel note 7; the amount is the same. */
const until2026 = (told: Told): Note => ({
  text: {
    ja: '点数：届け出た医療機関での遺伝カウンセリングは、D026の加算 1,000点（月1回）。届出の有無を確かめてください',
    en: 'Fee: genetic counseling at a hospital that has filed adds 1,000 points to D026 (once a month); check the filing',
  },
  cites: shownInBlood(told) ? ['fee-2024/d026/note-6', 'fee-2024/d026/9'] : ['fee-2024/d026/note-7'],
})

const from2026: Note = {
  text: {
    ja: '点数：結果に基づく指導は、初回がB001-11「2」イ 700点（摘要欄に検査日）、後日あらためて行う2回目が「2」ロ 200点（摘要欄にイの日）。臨床遺伝学の十分な知識を持つ医師が文書を渡した場合で、患者1人につきそれぞれ1回です',
    en: 'Fee: guidance on the result is B001-11 item 2イ, 700 points, the first time (day of the test on the claim) and item 2ロ, 200 points, the second (day of イ on the claim); by a doctor with sufficient knowledge of clinical genetics, with a document, each once per patient',
  },
  cites: ['fee-2026/b001-11/7', 'fee-2026/b001-11/2', 'fee-2026/b001-11/3'],
}

const checkFiling: Note = {
  text: {
    ja: 'B001-11（注5）の施設基準を当院が届け出ているかは分かっていません。算定の前に確かめてください',
    en: 'Whether this hospital has filed B001-11 (note 5) is not known; check before billing',
  },
  cites: ['fee-2026/b001-11/7'],
}

const notFiled: Note = {
  text: {
    ja: '点数：当院はB001-11を届け出ていないため、遺伝カウンセリングの点数を算定できません。届け出た医療機関へ紹介してください',
    en: 'Fee: this hospital has not filed B001-11 and cannot bill the counseling; refer to one that has',
  },
  cites: ['fee-2026/b001-11/7'],
}

/** Before a confirming BRCA1/2 test the explanation has a fee of its own, which excludes another. */
const beforeBrca = (told: Told): readonly Note[] =>
  !touchesBrca(told) || shownInBlood(told)
    ? []
    : [
        {
          text: {
            ja: '血液のBRCA1/2検査の前に文書で説明すれば、B001-11「1」300点（患者1人につき1回）。その場合、がん患者指導管理料（B001の23）ニは算定できません。検査と指導の医療機関が違えば、検査をした側が請求します',
            en: 'A written explanation before BRCA1/2 in blood is B001-11 item 1, 300 points (once per patient); B001-23ニ is then not payable. If two hospitals share it, the one that tests claims',
          },
          cites: ['fee-2026/b001-11/1', 'fee-2026/b001-11/5'],
        },
      ]
