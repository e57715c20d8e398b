import { firstUseHere, readRegistry, type SignedParts, signedCallers } from '../../src/callers/index.ts'
import { sandboxSite } from '../../src/config/index.ts'
import type { Options, Parts } from '../../src/http/index.ts'
import { serve } from '../http/serve.ts'
import { now } from './signing-client.ts'

export const sites = new Map(
  ['kashiwa', 'tsukiji'].map(id => [id, { ...sandboxSite, id, asOf: 'refused' as const, fhirServers: [] }]),
)

/** A service under a public URL of its own that answers the clients of a registry, and nobody else. */
export async function serveSigned(
  registry: readonly object[],
  changed: Partial<SignedParts> = {},
  parts: Partial<Parts & Options> = {},
) {
  const publicUrl = 'https://cds.example.jp/shirube'
  const callers = signedCallers({
    clients: readRegistry(registry, changed.sites ?? sites),
    sites,
    publicUrls: () => [publicUrl],
    firstUse: firstUseHere(() => now),
    now: () => now,
    ...changed,
  })
  return { publicUrl, ...(await serve({ callers, ...parts })) }
}
