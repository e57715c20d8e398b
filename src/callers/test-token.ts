import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { PrivateKey } from './key-file.ts'
import { SANDBOX_ISSUER, sandboxKey } from './sandbox-client.ts'
import { sign } from './sign.ts'

/** A token that holds, and three that do not, each for one reason. One that holds is a replayed one when it is sent again. */
export const testTokenKinds = ['valid', 'expired', 'wrong-audience', 'unknown-key'] as const
export type TestTokenKind = (typeof testTokenKinds)[number]

const SECONDS = 300

/**
 * A token for one call of `url`, as the test client of the sandbox signs it: its key is registered in a sandbox and nowhere
 * else. Throws where no key can be kept.
 */
export async function testToken(root: string, kind: TestTokenKind, url: string, now: Date): Promise<string> {
  const claims = { issuer: SANDBOX_ISSUER, url, seconds: SECONDS }
  const key = sandboxKey(root)
  switch (kind) {
    case 'valid':
      return sign(key, claims, now)
    case 'expired':
      return sign(key, claims, new Date(now.getTime() - 2 * SECONDS * 1000))
    case 'wrong-audience':
      return sign(key, { ...claims, url: `${url}/another` }, now)
    case 'unknown-key':
      return sign(strangersKey(), claims, now)
  }
}

function strangersKey(): PrivateKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const { d = '', ...jwk } = privateKey.export({ format: 'jwk' })
  return { ...jwk, d, kid: randomUUID(), alg: 'ES384' }
}
