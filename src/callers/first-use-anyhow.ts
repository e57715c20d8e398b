import type { FirstUse } from './first-use.ts'

/**
 * Asks the shared memory, and while that cannot be reached the one of this process.
 *
 * Refusing every call would silence all decision support for as long as the database is down; accepting every token would
 * drop the check. Between them, a token is still refused where it was used before, and could be replayed to another
 * instance only, for its last minutes, by someone who broke TLS, to the very URL it was made out to.
 */
export const firstUseAnyhow = (shared: FirstUse, here: FirstUse, unreachable: () => void): FirstUse => ({
  async first(issuer, jti, until) {
    const firstHere = await here.first(issuer, jti, until)
    if (!firstHere) return false
    try {
      return await shared.first(issuer, jti, until)
    } catch {
      unreachable()
      return true
    }
  },
})
