/** What an app reads first, at `.well-known/smart-configuration` (SMART App Launch 2.2, Conformance). */
export const smartConfiguration = (base: string) => ({
  authorization_endpoint: `${base}/auth/authorize`,
  token_endpoint: `${base}/auth/token`,
  grant_types_supported: ['authorization_code'],
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  scopes_supported: ['launch', 'patient/*.read', 'patient/*.rs'],
  capabilities: ['launch-ehr', 'client-public', 'context-ehr-patient', 'permission-patient', 'permission-v1'],
})
