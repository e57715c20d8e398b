import type { WordTable } from '../../../locale.tsx'

export const words = {
  title: { ja: '何が答えを変えたか', en: 'What moved the answer' },
  none: {
    ja: '日付か事実を変えると、記録どおりの答えとの違いと、その根拠がここに出ます。',
    en: 'Move the date or suppose a fact: what differs from the answer as recorded, and why, appears here.',
  },
  same: {
    ja: '日付・事実を変えましたが、どの答えも記録どおりのときと同じです。',
    en: 'The date or a fact was changed, and every answer is as it was.',
  },
  between: {
    ja: (before: string, after: string) => `${before} → ${after}`,
    en: (before: string, after: string) => `${before} → ${after}`,
  },
  before: { ja: '記録どおり', en: 'As recorded' },
  after: { ja: 'いま', en: 'Now' },
  silent: { ja: '（伝えることなし）', en: '(nothing to say)' },
  regime: { ja: '効く規則が変わった', en: 'Another body of rules decides' },
  elsewhere: {
    ja: (n: number) => `問われる条件の入れ替わり（${n}件）`,
    en: (n: number) => `Conditions asked only in one of the two (${n})`,
  },
  notAsked: { ja: '問われない', en: 'Not asked' },
  supposed: { ja: '仮定した事実', en: 'Supposed' },
} as const satisfies WordTable
