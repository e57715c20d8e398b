import { ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel'
import type { FetchImplementation } from 'jose'
import { fetch } from 'undici'
import { type Guard, guardedAgent, readUpTo } from '../network/index.ts'

/** A document with hundreds of keys is smaller. */
const MAX_BYTES = 256_000
/** How long nobody asks again after a fetch that failed, in milliseconds: tokens must not make us hammer a server. */
const REST_MS = 10_000

/**
 * Fetches the keys of one client: from allowed addresses only, without following redirects, within a bound.
 * What jose is given is the whole document or an error.
 */
export function fetchKeys(guard: Guard): FetchImplementation {
  const dispatcher = guardedAgent(guard)
  const circuit = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(2), halfOpenAfter: REST_MS })
  return (url, { headers, signal }) =>
    circuit.execute(async () => {
      const response = await fetch(url, { headers: [...headers], signal, redirect: 'manual', dispatcher })
      if (response.status !== 200) throw new Error('no keys')
      const body = await readUpTo(MAX_BYTES, response.body)
      if (body === undefined) throw new Error('too many keys')
      return new Response(Buffer.from(body))
    })
}
