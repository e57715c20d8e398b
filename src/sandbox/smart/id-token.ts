import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'

const ALG = 'RS256'
const KID = 'sandbox'

interface Claims {
  /** The base of the FHIR server, which is the issuer here. */
  readonly issuer: string
  readonly clientId: string
  /** Such as `Practitioner/17`. */
  readonly user: string
  readonly nonce?: string | undefined
  readonly seconds: number
}

/** Who signs that a user is who they are: a key of this process, made at its start and kept nowhere. */
export async function identity() {
  const { publicKey, privateKey }: { publicKey: CryptoKey; privateKey: CryptoKey } = await generateKeyPair(ALG)
  const keys = [{ ...(await exportJWK(publicKey)), kid: KID, alg: ALG, use: 'sig' }]
  return {
    /** JSON Web Key Set, for whoever checks. */
    jwks: { keys },
    /** As OpenID Connect Core 2 and SMART App Launch 2.2 ("Scopes for requesting identity data") have it. */
    idToken: ({ issuer, clientId, user, nonce, seconds }: Claims): Promise<string> =>
      new SignJWT({ fhirUser: `${issuer}/${user}`, ...(nonce !== undefined && { nonce }) })
        .setProtectedHeader({ alg: ALG, kid: KID, typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(user)
        .setAudience(clientId)
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .sign(privateKey),
  }
}

export type Identity = Awaited<ReturnType<typeof identity>>
