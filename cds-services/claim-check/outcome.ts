import { type Finding, leaves, openReasons, type Reason, rulesIn } from '#rule'
import { type inForce, outsideTheBundle } from './question.ts'

/** In order of precedence: where several fit, the first speaks. */
export const outcomes = ['not-payable', 'bundled', 'flag', 'cannot-tell', 'payable'] as const

export type Outcome = (typeof outcomes)[number]

const wards: ReadonlySet<string> = new Set(rulesIn(outsideTheBundle).map(rule => rule.id))

/** Where the law itself is open; that our table has not confirmed a test is no such thing. */
const LAW_OPEN: ReadonlySet<string> = new Set<Reason<ReturnType<typeof inForce>>>([
  'dpc-open',
  'critical-care-open',
  'pediatric-care-open',
  'subtraction-open',
  'review-open',
])

export function outcome({ finding }: { readonly finding: Finding }): Outcome {
  const refused = leaves(finding).filter(leaf => leaf.is === 'no')
  if (refused.some(leaf => !wards.has(leaf.rule.id))) return 'not-payable'
  if (refused.length > 0) return 'bundled'
  if (openReasons(finding).some(reason => LAW_OPEN.has(reason))) return 'flag'
  return finding.is === 'yes' ? 'payable' : 'cannot-tell'
}
