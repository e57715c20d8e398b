import type { Note, Told } from '#cards'
import type { Phrase } from '#case'
import { genesOf } from '../signs.ts'
import { shownInBlood, touchesBrca } from './brca.ts'

/** Which confirming test of the patient insurance pays for: BRCA1/2 in blood, in the cancers the notice names. */
export function confirmation(told: Told): readonly Note[] {
  if (shownInBlood(told)) return []
  return [
    ...(touchesBrca(told)
      ? [{ text: ofBrca(told), cites: ['fee-2024/d006-18/2', 'fee-2026/d006-18/2'] as const }]
      : []),
    ...(genesOf(told).some(gene => gene !== 'BRCA1' && gene !== 'BRCA2')
      ? [{ text: others, cites: ['fee-2024/d026/9', 'fee-2026/b001-11/1'] as const }]
      : []),
  ]
}

/** Cancers in which the notice sets the phase of disease. */
const sets = [
  { group: 'pancreas', ja: '治癒切除不能な膵癌', en: 'unresectable pancreatic cancer' },
  { group: 'prostate', ja: '転移性去勢抵抗性前立腺癌', en: 'metastatic castration-resistant prostate cancer' },
] as const

const others: Phrase = {
  ja: '遺伝性腫瘍の検査として通知が挙げるのは、BRCA1/2と、リンチ症候群の診断を補助するMSI・ミスマッチ修復の検査です。ほかの遺伝子の確認検査を保険で行える定めは見つかっていません（要確認）',
  en: 'The hereditary-tumor tests the notice names are BRCA1/2 and, to help diagnose Lynch syndrome, MSI and mismatch repair. No text was found by which a confirming test of other genes is insured (to be verified)',
}

function ofBrca({ c }: Told): Phrase {
  const groups = c.tumor?.groups ?? []
  if (groups.includes('breast') || groups.includes('ovary'))
    return {
      ja: '本人の血液のBRCA1/2検査（D006-18「2」）は、HBOCが疑われる乳癌・卵巣癌の患者として保険で行えます。診断が目的のときは、医療上の必要性を摘要欄に書きます',
      en: 'BRCA1/2 in blood (D006-18 item 2) is insured for a patient with breast or ovarian cancer suspected of HBOC; where it is to diagnose, the medical need goes onto the claim',
    }
  const set = sets.find(one => groups.includes(one.group))
  if (set !== undefined)
    return {
      ja: `この癌種で本人の血液のBRCA1/2検査（D006-18「2」）を保険で行えるのは、${set.ja}です`,
      en: `In this cancer BRCA1/2 in blood (D006-18 item 2) is insured for ${set.en}`,
    }
  return {
    ja: 'この癌種は、血液のBRCA1/2検査（D006-18「2」）の対象に挙がっていません',
    en: 'This cancer is not among those for which BRCA1/2 in blood (D006-18 item 2) is insured',
  }
}
