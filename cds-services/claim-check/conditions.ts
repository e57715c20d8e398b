import type { Case, MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { ask, decisive, missingFacts, type Question } from '#rule'

/** How a shared question stands, in the terms of a single rule: settled, lacking facts, or open in our tables. */
export type Conditions =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly failed: readonly string[] }
  | { readonly is: 'unknown'; readonly missing: readonly [MissingFact, ...MissingFact[]] }
  | { readonly is: 'open' }

/** Asks test-timing's own question, so that claim-check can be stricter about money but never say otherwise about the test. */
export function conditionsOf(question: Question, c: Case, k: Knowledge): Conditions {
  const finding = ask(question, c, k)
  if (finding.is === 'yes') return { is: 'yes' }
  if (finding.is === 'no') return { is: 'no', failed: [...new Set(decisive(finding).map(leaf => leaf.rule.id))] }
  const [missing, ...more] = missingFacts(finding)
  return missing === undefined ? { is: 'open' } : { is: 'unknown', missing: [missing, ...more] }
}

/** The missing facts of a question none of whose rules is ever open. Throws where one is: then the rule must say so. */
export function lacking(
  conditions: Exclude<Conditions, { is: 'yes' | 'no' }>,
): readonly [MissingFact, ...MissingFact[]] {
  if (conditions.is === 'open') throw new Error('a condition is open that the rule has no reason for')
  return conditions.missing
}
