import type { Hook } from '#cards'
import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { ask } from '#rule'
import { complete } from './question.ts'

/**
 * A panel was reported (at discharge: or ordered), and something is not on record. A test without a profile needs no further
 * entry; one run as a companion test is registered when the expert panel takes it up.
 */
export function speaks(c: Case, hook: Hook, k: Knowledge): boolean {
  if (c.tumor === undefined || !isDue(c, hook)) return false
  return ask(complete, c, k).is !== 'yes'
}

function isDue({ profile, expertPanel, panels, order }: Case, hook: Hook): boolean {
  if (profile === undefined)
    return (
      hook === 'encounter-discharge' &&
      (order?.state === 'placed' || (panels ?? []).some(one => one.outcome === 'pending'))
    )
  return profile.outcome !== 'no-profile' && (profile.use !== 'cdx' || expertPanel?.held === true)
}
