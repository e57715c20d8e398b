import type { Told } from '#cards'
import { ask } from '#rule'
import type { Outcome } from './outcome.ts'
import { roundRobin2024 } from './question.ts'

export type EpMode = 'none' | 'round-robin' | 'real-time'

/** The lightest form of review that is allowed on the day; where the law is open, the stricter reading's. */
export function epMode({ outcome, c, k }: Pick<Told<Outcome>, 'outcome' | 'c' | 'k'>): EpMode {
  if (outcome === 'omit-treat' || outcome === 'omit-none') return 'none'
  if (k.inForce.has('ep-2025')) return 'round-robin'
  if (!k.inForce.has('ep-2024')) return 'real-time'
  return ask(roundRobin2024, c, k).is === 'yes' ? 'round-robin' : 'real-time'
}
