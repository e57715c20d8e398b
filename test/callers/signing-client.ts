import { randomUUID } from 'node:crypto'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

/** The clock of the served application. */
export const now = new Date('2026-06-15T03:00:00Z')
export const seconds = now.getTime() / 1000

export interface KeyPair {
  readonly kid: string
  readonly alg: string
  readonly privateKey: CryptoKey
  /** As a client publishes it. */
  readonly jwk: JWK
}

export async function keyPair(alg: string, kid = `${alg}-1`): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } }
}

export const issuer = 'https://ehr.kashiwa.example.jp'

/** A token that is right for the URL; tests bend header and claims. `undefined` leaves one out. */
export function mint(
  { kid, alg, privateKey }: KeyPair,
  aud: JWTPayload['aud'],
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const payload = { iss: issuer, aud, iat: seconds, exp: seconds + 300, jti: randomUUID(), ...claims }
  const protectedHeader = { alg, ...present({ kid, typ: 'JWT', ...header }) }
  return new SignJWT(present(payload)).setProtectedHeader(protectedHeader).sign(privateKey)
}

const present = (members: object) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
