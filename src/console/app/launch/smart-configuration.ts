/** What of `.well-known/smart-configuration` (SMART App Launch 2.2) a launch needs. */
export interface SmartConfiguration {
  readonly issuer?: string
  readonly jwks_uri?: string
  readonly authorization_endpoint: string
  readonly token_endpoint: string
  readonly capabilities?: readonly string[]
  readonly scopes_supported?: readonly string[]
  readonly code_challenge_methods_supported?: readonly string[]
}

/** Rejects where the server cannot be reached; nothing where it does not say what a launch with PKCE needs. */
export async function smartConfigurationOf(fhirBase: string): Promise<SmartConfiguration | undefined> {
  const response = await fetch(`${fhirBase}/.well-known/smart-configuration`, {
    headers: { Accept: 'application/json' },
  })
  const said: Partial<SmartConfiguration> | undefined = await response.json().catch(() => undefined)
  const { authorization_endpoint, token_endpoint, code_challenge_methods_supported: methods = [] } = said ?? {}
  if (!response.ok || !authorization_endpoint || !token_endpoint || !methods.includes('S256')) return undefined
  return { ...said, authorization_endpoint, token_endpoint }
}
