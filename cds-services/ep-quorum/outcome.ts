import type { Finding } from '#rule'

/** In order of precedence: where several fit, the first speaks. */
export const outcomes = ['no-quorum', 'flag', 'quorum'] as const

export type Outcome = (typeof outcomes)[number]

/** An open point of law and a fact that is missing both leave it open; the card tells which it is. */
export function outcome({ finding }: { readonly finding: Finding }): Outcome {
  if (finding.is === 'no') return 'no-quorum'
  return finding.is === 'yes' ? 'quorum' : 'flag'
}
