import type { Facts } from '#rule'

/** The same facts without those that hold nothing. */
export const stated = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  )
