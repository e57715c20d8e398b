import type { Knowledge } from '#knowledge'
import type { Facts } from '#rule'

/** Why the profile behind a result may be used: the reason given and the day the expert panel met. */
export interface Review {
  readonly as: 'none' | 'expert-panel' | 'waived'
  readonly on?: string
}

/** One line for the claim, in the language claims are written in: test, specimen, variant, and what allowed the use of a profile. */
export function claimText(kind: 'cdx' | 'deemed', facts: Facts, review: Review, k: Knowledge): string {
  const test = String(facts.test)
  const name = [...k.panels, ...k.companionTests].find(row => row.id === test)?.name.ja ?? test
  const specimen = facts.specimenOn ? `検体採取日 ${facts.specimenOn}` : '検体採取日は記録になし'
  const parts = [`${heads[kind]}：${name}（${specimen}）`, String(facts.variantJa)]
  if (kind === 'deemed') parts.push(`エキスパートパネルの推奨${on(review)}`)
  else if (review.as === 'expert-panel') parts.push(`エキスパートパネル実施${on(review)}`)
  else if (review.as === 'waived') parts.push('エキスパートパネル省略（B011-5 ウ①）')
  return parts.join('、')
}

const heads = { cdx: 'コンパニオン検査', deemed: 'みなしコンパニオン検査（疑義解釈その15）' } as const
const on = ({ on: day }: Review) => (day ? `（${day}）` : '')
