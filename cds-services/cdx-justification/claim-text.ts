import type { Knowledge } from '#knowledge'
import type { Facts } from '#rule'
import type { Justified } from './outcome.ts'

/** Why the profile behind a result may be used: the reason given and the day the expert panel met. */
export interface Review {
  readonly as: 'none' | 'expert-panel' | 'waived'
  readonly on?: string
}

/** One line for the claim, in the language claims are written in: test, specimen, variant, and what allowed the use of a profile. */
export function claimText(kind: Justified, facts: Facts, review: Review, k: Knowledge): string {
  const test = String(facts.test)
  const name = (k.panels.find(row => row.id === test) ?? k.companionTests.find(row => row.id === test))?.name.ja ?? test
  const specimen = facts.specimenOn ? `検体採取日 ${facts.specimenOn}` : '検体採取日は記録になし'
  const parts = [`${heads[kind]}：${name}（${specimen}）`, String(facts.variantJa)]
  if (kind === 'justified-deemed') parts.push(`エキスパートパネルの推奨${on(review)}`)
  else if (review.as === 'expert-panel') parts.push(`エキスパートパネル実施${on(review)}`)
  else if (review.as === 'waived') parts.push('エキスパートパネル省略（B011-5 ウ①）')
  return parts.join('、')
}

const heads = {
  'justified-cdx': 'コンパニオン検査',
  'justified-guideline': '関連学会の指針に従う使用',
  'justified-deemed': 'みなしコンパニオン検査（疑義解釈その15）',
} as const
const on = ({ on: day }: Review) => (day ? `（${day}）` : '')
