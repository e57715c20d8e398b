import { type Finding, openReasons } from '#rule'

/** In order of precedence: where several fit, the first speaks. Without suspicion the service is silent. */
export const outcomes = ['conflict', 'refer', 'cannot-tell'] as const

export type Outcome = (typeof outcomes)[number]

interface Answered {
  readonly finding: Finding
}

export function outcome({ finding }: Answered): Outcome {
  if (openReasons(finding).length > 0) return 'conflict'
  return suspicion(finding).is === 'yes' ? 'refer' : 'cannot-tell'
}

/** A conflict is explained by both sides; anything else by what is suspected, or what is missing to say so. */
export const focus = ({ finding }: Answered): Finding =>
  outcome({ finding }) === 'conflict' ? finding : suspicion(finding)

/** The first half of the question: what the sources suspect. */
export function suspicion(finding: Finding): Finding {
  const [sources] = 'parts' in finding ? finding.parts : []
  if (sources === undefined) throw new Error('the question of germline-referral begins with what is suspected')
  return sources
}
