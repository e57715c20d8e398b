import type { WordTable } from '../locale.tsx'

/** How sure a paragraph or a row is, and the day a person last looked. */
export const confidenceWords = {
  primary: { ja: '一次資料で確認', en: 'read at the source' },
  secondary: { ja: '二次資料で確認', en: 'read second-hand' },
  unverified: { ja: '要確認', en: 'to be verified' },
  checked: { ja: (day: string) => `${day} 照合`, en: (day: string) => `checked ${day}` },
} as const satisfies WordTable
