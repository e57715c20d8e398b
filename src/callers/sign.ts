import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT } from 'jose'
import type { PrivateKey } from './key-file.ts'

export interface Claims {
  readonly issuer: string
  /** The URL that will be called. */
  readonly url: string
  readonly tenant?: string | undefined
  readonly seconds: number
}

/** A token for one call, as an EHR would sign it. */
export async function sign(key: PrivateKey, { issuer, url, tenant, seconds }: Claims, now: Date): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000)
  return new SignJWT(tenant === undefined ? {} : { tenant })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(url)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .setJti(randomUUID())
    .sign(await importJWK(key, key.alg))
}
