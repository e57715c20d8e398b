import { createRemoteJWKSet, jwtVerify } from 'jose'
import type { SmartConfiguration } from './smart-configuration.ts'

interface Expected {
  readonly fhirBase: string
  readonly clientId: string
  /** What we sent to have it come back. */
  readonly nonce: string | undefined
}

/** Asymmetric ones only: a public client shares no secret. */
const ALGORITHMS = ['RS256', 'RS384', 'ES256', 'ES384']

/**
 * Who is at the EHR, such as `Practitioner/17`, as its identity token proves: signed with a key of the issuer, made out to
 * us, for this launch (OpenID Connect Core 3.1.3.7; SMART App Launch 2.2, fhirUser). Nothing where the user is not a
 * resource of this FHIR server. Throws where the token does not hold.
 */
export async function provenUser(
  idToken: string,
  { issuer, jwks_uri }: SmartConfiguration,
  { fhirBase, clientId, nonce }: Expected,
): Promise<string | undefined> {
  if (issuer === undefined || jwks_uri === undefined) throw new Error('the issuer publishes no keys')
  const { payload } = await jwtVerify(idToken, createRemoteJWKSet(new URL(jwks_uri)), {
    ...{ issuer, audience: clientId, algorithms: ALGORITHMS },
    requiredClaims: ['exp', 'iat', 'sub'],
    clockTolerance: 30,
  })
  if (nonce === undefined || payload.nonce !== nonce) throw new Error('the identity token is not of this launch')
  return userIn(payload.fhirUser, fhirBase)
}

/** Someone who may sign; a patient who opened the page does not. */
function userIn(fhirUser: unknown, fhirBase: string): string | undefined {
  const relative = String(fhirUser ?? '').replace(`${fhirBase}/`, '')
  return /^Practitioner(Role)?\/[A-Za-z0-9.-]{1,64}$/.test(relative) ? relative : undefined
}
