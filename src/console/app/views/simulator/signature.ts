import { root } from '../../api.ts'

/**
 * How a call is signed: `unsigned` to the service of the sandbox, which answers whoever calls; the others to the same
 * services where they answer signed calls only, as in a hospital with `callers: signed`.
 */
export const signatures = [
  'unsigned',
  'no-token',
  'valid',
  'expired',
  'wrong-audience',
  'unknown-key',
  'replayed',
] as const
export type Signature = (typeof signatures)[number]

/** Where the services stand that answer signed calls only. */
export const SIGNED = 'sandbox/signed/'

/** The path that a call goes to. */
export const pathFor = (path: string, signature: Signature): string =>
  signature === 'unsigned' ? path : `${SIGNED}${path}`

/** What to ask the sandbox for, to have a call of this URL signed like this; nothing where there is no token. */
export function tokenRequest(url: string, signature: Signature): Readonly<Record<string, string>> | undefined {
  if (signature === 'unsigned' || signature === 'no-token') return undefined
  // What is replayed held the first time.
  return { url, kind: signature === 'replayed' ? 'valid' : signature }
}

/** The header of a call to this URL, signed by the test client of the sandbox. */
export async function signed(url: string, signature: Signature): Promise<Readonly<Record<string, string>>> {
  const body = tokenRequest(url, signature)
  if (body === undefined) return {}
  const response = await fetch(new URL('sandbox/test-token', root()), { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`POST /sandbox/test-token: HTTP ${response.status}`)
  return { Authorization: `Bearer ${await response.text()}` }
}
