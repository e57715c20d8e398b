import type { MissingFact } from '#case'

/** Why a drug is not insured as asked, the nearest miss first. */
export const shortfalls = [
  'masked-result',
  'test-not-companion',
  'line-not-met',
  'marker-excluded',
  'not-approved-for-tumor',
] as const

export type Shortfall = (typeof shortfalls)[number]

/** What keeps a use open though no fact is missing: an unconfirmed row of ours, or a profile that nobody has reviewed yet. */
export type Doubt = 'companion-test-to-verify' | 'expert-panel-awaited'

/** One condition of an insured use: it holds, it fails, facts are missing, or it stays in doubt. */
export type Condition =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly why: Shortfall }
  | { readonly is: 'missing'; readonly facts: readonly MissingFact[] }
  | { readonly is: 'open'; readonly why: Doubt }

export const holds: Condition = { is: 'yes' }
export const fails = (why: Shortfall): Condition => ({ is: 'no', why })
export const misses = (...facts: readonly MissingFact[]): Condition => ({ is: 'missing', facts })
/** At best to be verified: what our table has not confirmed opens nothing, whatever else holds. */
export const toVerify: Condition = { is: 'open', why: 'companion-test-to-verify' }
/** Shown by a profile that may not decide before the expert panel has met or was validly waived. */
export const awaitsPanel: Condition = { is: 'open', why: 'expert-panel-awaited' }

/** All of them have to hold: one that fails settles it. */
export function every(conditions: readonly Condition[]): Condition {
  const settled = conditions.find(({ is }) => is === 'no') ?? conditions.find(({ is }) => is === 'open')
  if (settled !== undefined) return settled
  const facts = conditions.flatMap(one => (one.is === 'missing' ? one.facts : []))
  return facts.length > 0 ? misses(...facts) : holds
}
