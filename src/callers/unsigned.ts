import type { Site } from '../config/index.ts'
import type { Callers } from './callers.ts'

/** Whoever can reach us calls for the one site there is; a token is not looked at. */
export const trustedNetwork = (site: Site): Callers => ({
  identify: async () => ({ site }),
})

/** A call without a token is for the site given; one with a token must prove itself all the same. */
export const signedOrNot = (site: Site, signed: Callers): Callers => ({
  identify: async ticket => (ticket.authorization === undefined ? { site } : signed.identify(ticket)),
})
