import { z } from 'zod'

const expected =
  'expected a public key for ES384 (EC, P-384) or RS384 (RSA, 2048 bits or more) as a JWK with "kid"; its "alg", if any, is one of the two'

/** 2048 bits in base64url, without leading zeros. */
const MODULUS = /^[\w-]{342,}$/
const COORDINATE = /^[\w-]{64}$/

const common = {
  kid: z.string(expected).min(1, expected).max(256, expected),
  use: z.literal('sig', expected).exactOptional(),
  d: z.never('this is a private key: only its public half belongs here').exactOptional(),
}

/** The two algorithms that CDS Hooks recommends, each with the one kind of key it goes with. */
const ecKey = z
  .object({
    ...common,
    kty: z.literal('EC', expected),
    crv: z.literal('P-384', expected),
    x: z.string(expected).regex(COORDINATE, expected),
    y: z.string(expected).regex(COORDINATE, expected),
    alg: z.literal('ES384', expected).exactOptional(),
  })
  .transform(key => ({ ...key, alg: 'ES384' as const }))

const rsaKey = z
  .object({
    ...common,
    kty: z.literal('RSA', expected),
    n: z.string(expected).regex(MODULUS, expected),
    e: z.string(expected).regex(/^[\w-]{1,8}$/, expected),
    alg: z.literal('RS384', expected).exactOptional(),
  })
  .transform(key => ({ ...key, alg: 'RS384' as const }))

/** A public key with the one algorithm it is used with, whatever a token announces. */
export const publicKey = z.discriminatedUnion('kty', [ecKey, rsaKey], expected)
export type PublicKey = z.output<typeof publicKey>

/** What CDS Hooks 2.0.1 recommends (#jwt-signing-algorithm), and nothing else. */
export const algorithm = z.enum(['ES384', 'RS384'])
