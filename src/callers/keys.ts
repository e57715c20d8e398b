import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import type { Resolve } from '../network/index.ts'
import type { Client } from './client.ts'
import { fetchKeys } from './fetch-keys.ts'

/** How long fetched keys are used without asking again, in milliseconds. A key withdrawn there is refused here by then. */
const FRESH_MS = 600_000
/** Shortest time between two fetches for the sake of a key that is not there, in milliseconds. */
const REFETCH_MS = 30_000
const TIMEOUT_MS = 2_000

/** Finds the key that a token names, among those of one client and no others. Keys are imported once. */
export function keysOf({ keys, jku, jkuAddresses }: Client, resolve?: Resolve): JWTVerifyGetKey {
  if (keys !== undefined) return createLocalJWKSet({ keys: [...keys] })
  if (jku === undefined) throw new Error('a client without keys and without jku')
  return createRemoteJWKSet(new URL(jku), {
    cacheMaxAge: FRESH_MS,
    cooldownDuration: REFETCH_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: fetchKeys({ ranges: jkuAddresses, ...(resolve && { resolve }) }),
  })
}
