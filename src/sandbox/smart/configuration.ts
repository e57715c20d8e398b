import { scopesSupported } from './scopes.ts'

/** What an app reads first, at `.well-known/smart-configuration` (SMART App Launch 2.2, Conformance). */
export const smartConfiguration = (base: string) => ({
  issuer: base,
  jwks_uri: `${base}/.well-known/jwks.json`,
  authorization_endpoint: `${base}/auth/authorize`,
  token_endpoint: `${base}/auth/token`,
  grant_types_supported: ['authorization_code'],
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  scopes_supported: scopesSupported,
  capabilities: [
    ...[
      'launch-ehr',
      'launch-standalone',
      'client-public',
      'sso-openid-connect',
      'context-ehr-patient',
      'context-banner',
    ],
    ...['permission-patient', 'permission-user', 'permission-v1', 'permission-v2'],
  ],
})

/** The same for who asks as OpenID Connect Discovery 1.0 has it. */
export const openIdConfiguration = (base: string) => ({
  ...smartConfiguration(base),
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  claims_supported: ['iss', 'sub', 'aud', 'exp', 'iat', 'nonce', 'fhirUser'],
})
