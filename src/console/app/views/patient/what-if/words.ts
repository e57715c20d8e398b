import type { WordTable } from '../../../locale.tsx'

export const words = {
  title: { ja: '事実を変えてみる', en: 'Suppose otherwise' },
  intro: {
    ja: '記録は書き換わりません。答えが何にかかっているかを見るためのものです。',
    en: 'The record is not touched. This shows what the answer hangs on.',
  },
  silent: { ja: '記録なし', en: 'Not on record' },
  recorded: { ja: (value: string) => `記録：${value}`, en: (value: string) => `Recorded: ${value}` },
  asRecorded: { ja: '記録どおり', en: 'As recorded' },
  reset: { ja: 'すべて記録どおりに戻す', en: 'Back to the record' },
  changed: { ja: '仮定', en: 'Supposed' },
} as const satisfies WordTable
