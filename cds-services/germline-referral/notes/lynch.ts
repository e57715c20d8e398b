import type { Note, Told } from '#cards'
import { signs } from '../signs.ts'

/** What MSI-high or lost mismatch repair does and does not say of Lynch syndrome, and which test helps to diagnose it. */
export function lynch(told: Told): readonly Note[] {
  if (!signs(told).some(({ source }) => source === 'mismatch-repair-deficient')) return []
  const colorectal = told.c.tumor?.groups?.includes('colorectal') === true
  return [pointer, ...(colorectal ? [sporadic] : []), payable]
}

const pointer: Note = {
  text: {
    ja: 'MSI-High・dMMRの多くは散発性で、これだけでリンチ症候群とはいえません。家族歴・発症年齢・重複がんとあわせ、疑われればミスマッチ修復遺伝子の遺伝学的検査を、前後の遺伝カウンセリングとともに考えます',
    en: 'Most MSI-high or dMMR tumors are sporadic: this alone is not Lynch syndrome. With family history, age and further tumors in view, a germline test of the mismatch-repair genes may be considered, with counseling before and after',
  },
  cites: ['dmmr-2019/lynch'],
}

const sporadic: Note = {
  text: {
    ja: '大腸癌でBRAF V600Eがあれば、散発性を考える手がかりになります',
    en: 'In colorectal cancer BRAF V600E points to a sporadic tumor',
  },
  cites: ['dmmr-2019/lynch'],
}

const payable: Note = {
  text: {
    ja: 'リンチ症候群の診断の補助を目的とするMSI検査は、薬を選ぶためのMSI検査とは別に1回算定できます',
    en: 'MSI to help diagnose Lynch syndrome is payable once beside the MSI test that chose a drug',
  },
  cites: ['fee-2024/d004-2/1-once', 'fee-2026/d004-2/1-once'],
}
