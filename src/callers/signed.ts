import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Site } from '../config/index.ts'
import type { Resolve } from '../network/index.ts'
import type { Caller, Callers, Ticket } from './callers.ts'
import type { Client } from './client.ts'
import type { FirstUse } from './first-use.ts'
import { keysOf } from './keys.ts'
import { algorithm } from './public-key.ts'
import { refusalFor } from './refusal-for.ts'
import { Refused } from './refused.ts'
import { unverified } from './unverified.ts'

/** How far a client's clock may be from ours, in seconds. */
const SKEW_S = 30

export interface SignedParts {
  readonly clients: readonly Client[]
  readonly sites: ReadonlyMap<string, Site>
  /** The base URLs under which we are called, for a call that arrived at this port. */
  readonly publicUrls: (port: number | undefined) => readonly string[]
  readonly firstUse: FirstUse
  readonly now: () => Date
  /** How the host of a `jku` is found. */
  readonly resolve?: Resolve
}

/**
 * The clients of the registry, each call by a token (JWT) of its own: CDS Hooks 2.0.1, #trusting-cds-clients.
 *
 * What the token itself claims only chooses whose keys and limits apply; nothing is believed before the signature is
 * checked, by the one algorithm that goes with the key. Whether the token is used for the first time is asked last,
 * so that nobody fills that memory with tokens that prove nothing.
 */
export function signedCallers({ clients, sites, publicUrls, firstUse, now, resolve }: SignedParts): Callers {
  const known = new Map(clients.map(client => [client.issuer, { client, keys: keysOf(client, resolve) }]))

  return {
    async identify({ authorization, path, port }) {
      const token = bearerToken(authorization)
      const { header, claims } = unverified(token)
      const found = known.get(claims.iss)
      if (found === undefined) throw new Refused('issuer-unknown')
      const { client, keys } = found
      if (header.jku !== undefined && header.jku !== client.jku) throw new Refused('jku-not-registered', client.id)
      const audience = publicUrls(port).map(base => base + path)

      const proven = await verified(token, client, keys, audience, now())
      const caller = callerOf(client, proven, sites)
      const until = new Date((Number(proven.exp) + SKEW_S) * 1000)
      if (!(await firstUse.first(client.issuer, String(proven.jti), until))) throw new Refused('replayed', client.id)
      return caller
    },
  }
}

function bearerToken(authorization: Ticket['authorization']): string {
  const [, token] = /^bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '') ?? []
  if (token === undefined) throw new Refused(authorization === undefined ? 'token-missing' : 'token-unreadable')
  return token
}

/** The claims, once the signature holds and they are right. Throws Refused. */
async function verified(
  token: string,
  { id, issuer, maxLifetimeSeconds }: Client,
  keys: JWTVerifyGetKey,
  audience: readonly string[],
  currentDate: Date,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: algorithm.options,
      typ: 'JWT',
      issuer,
      audience: [...audience],
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: maxLifetimeSeconds,
      clockTolerance: SKEW_S,
      currentDate,
    })
    const { exp, iat, jti } = payload
    if (typeof jti !== 'string' || jti === '' || jti.length > 256) throw new Refused('claim-missing', id)
    if (Number(exp) - Number(iat) > maxLifetimeSeconds) throw new Refused('lifetime-too-long', id)
    return payload
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(refusalFor(error), id)
  }
}

/** Without a tenant a client calls for its own site; with one, for the site listed for it, and for no other. */
function callerOf(
  { id, site, tenants, callsPerMinute }: Client,
  { tenant }: JWTPayload,
  sites: ReadonlyMap<string, Site>,
): Caller {
  const listed = typeof tenant === 'string' && Object.hasOwn(tenants, tenant) ? tenants[tenant] : undefined
  const found = sites.get((tenant === undefined ? site : listed) ?? '')
  if (found === undefined) throw new Refused('tenant-unknown', id)
  return { site: found, client: id, callsPerMinute, ...(typeof tenant === 'string' && { tenant }) }
}
