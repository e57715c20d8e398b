import type { WordTable } from '../../../locale.tsx'

export const words = {
  all: { ja: 'すべて満たす', en: 'All of these' },
  any: { ja: 'いずれかを満たす', en: 'Any of these' },
  not: { ja: '次ではない', en: 'Not this' },
  missing: { ja: '記録にない：', en: 'Not on record: ' },
  evidence: { ja: '記録', en: 'Record' },
  paragraph: { ja: '根拠', en: 'Paragraph' },
  flipsYes: { ja: 'ここが「はい」なら、答えが変わります', en: 'Were this yes, the answer would change' },
  flipsNo: { ja: 'ここが「いいえ」なら、答えが変わります', en: 'Were this no, the answer would change' },
  rule: { ja: '規則', en: 'Rule' },
} as const satisfies WordTable
