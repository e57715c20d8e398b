import type { Case } from '#case'
import { type Known, lacking } from '../shared/known.ts'

/**
 * Whether there is a panel result to look at. Without one on record it is `no` only where the record was asked
 * for panels and holds none that gave a profile.
 */
export function panelResult({ profile, panels }: Case): Known {
  if (profile !== undefined) {
    if (profile.outcome === 'no-profile') return 'no'
    return profile.panel === undefined ? lacking('profile.panel') : 'yes'
  }
  const none = panels?.every(one => one.outcome === 'no-profile' || one.outcome === 'pending')
  return none ? 'no' : lacking('profile')
}
