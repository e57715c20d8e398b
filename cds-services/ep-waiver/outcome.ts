import { answerOf, type Finding, openReasons } from '#rule'
import { levelACandidate } from './rules/level-a-candidate.ts'
import { matchedDrug } from './rules/matched-drug.ts'

/** In order of precedence: where several fit, the first speaks. */
export const outcomes = ['required', 'flag', 'cannot-tell', 'omit-treat', 'omit-none'] as const

export type Outcome = (typeof outcomes)[number]

export function outcome({ finding }: { readonly finding: Finding }): Outcome {
  if (finding.is === 'no') return 'required'
  if (finding.is === 'unknown') return openReasons(finding).length > 0 ? 'flag' : 'cannot-tell'
  return [matchedDrug, levelACandidate].some(rule => answerOf(finding, rule) === 'yes') ? 'omit-treat' : 'omit-none'
}
