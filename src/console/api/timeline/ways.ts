import type { Told } from '#cards'
import type { Piece, Way } from '../../shapes/timeline.ts'

type Ways = Pick<Piece, 'profile' | 'cdx' | 'advancedCare'>

export const silent: Ways = { profile: 'silent', cdx: 'silent', advancedCare: 'silent' }

/** Outcome codes of test-timing, as the contract fixes them. */
const asWay: Readonly<Record<string, Way>> = {
  insured: 'open',
  'attestation-needed': 'needs-judgement',
  'specimen-reason-needed': 'needs-judgement',
  'cannot-tell': 'cannot-tell',
  'already-used': 'closed',
  'not-payable': 'closed',
}

/** Which ways are open, in the words of test-timing's own answer. A way it does not speak of is silent, never closed. */
export function waysOf({ c, outcome }: Told, values: Readonly<Record<string, unknown>>): Ways {
  const answered = asWay[outcome] ?? 'cannot-tell'
  if (c.order?.use === 'cdx') return { ...silent, profile: payable(values.profilePayable), cdx: answered }
  const open = new Set([values.alternatives ?? []].flat())
  return {
    profile: answered,
    cdx: open.has('cdx-route') ? 'open' : 'silent',
    advancedCare: open.has('advanced-care') ? 'open' : 'silent',
  }
}

const payable = (stated: unknown): Way => (stated === true ? 'open' : stated === false ? 'closed' : 'cannot-tell')
