import { type Finding, joint, missingFacts } from '#rule'
import { firstOpen, ladder, rungs } from './rungs.ts'

/** The first rung answered yes; else whether facts of this patient are missing. */
export const outcomes = [...rungs, 'none', 'cannot-tell'] as const

export type Outcome = (typeof outcomes)[number]

/** A rung that only a list could open, which we do not hold, is no fact of the patient: it is listed, and does not speak. */
export function outcome({ finding }: { readonly finding: Finding }): Outcome {
  const step = firstOpen(finding)
  if (step !== undefined) return step.rung
  return missingFacts(finding).length > 0 ? 'cannot-tell' : 'none'
}

/** The part of the finding that the outcome speaks of: the open rung, the rungs that miss a fact, or why the label does not do. */
export function focus({ finding, outcome }: { readonly finding: Finding; readonly outcome: Outcome }): Finding {
  const steps = ladder(finding)
  if (outcome === 'cannot-tell')
    return joint(
      'any',
      steps.filter(({ leaf }) => 'missing' in leaf.verdict).map(({ leaf }) => leaf),
    )
  return (firstOpen(finding) ?? steps[0])?.leaf ?? finding
}
