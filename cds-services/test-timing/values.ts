import type { Told } from '#cards'
import { ask } from '#rule'
import { useOf } from '../shared/panel-use.ts'
import { alternatives, lastSafeOrderDate } from './alternatives.ts'
import type { Outcome } from './outcome.ts'
import { profilePatient } from './question.ts'

/** The machine's share of the answer: whether the profile is payable, other ways, the last safe day, the lines as read. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const payable = profilePayable(told)
  const ways = alternatives(told)
  const by = lastSafeOrderDate(told.c)
  const lines = told.c.therapy?.lines ?? []
  return {
    ...(payable !== undefined && { profilePayable: payable }),
    ...(ways.length > 0 && { alternatives: ways }),
    ...(by && { lastSafeOrderDate: by }),
    ...(lines.length > 0 && { lines }),
  }
}

/** Known when the answer is settled; of a companion-test order, whether a profile could be billed as well. */
function profilePayable({ c, k, outcome }: Told<Outcome>): boolean | undefined {
  if (useOf(c) === 'cdx') {
    const { is } = ask(profilePatient, c, k)
    return is === 'unknown' ? undefined : is === 'yes'
  }
  if (outcome === 'insured') return true
  return outcome === 'already-used' || outcome === 'not-payable' ? false : undefined
}
