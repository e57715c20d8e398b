/**
 * Remembers which tokens have been used, so that none is used twice. Instances that share their memory of it
 * refuse a token that another one has seen.
 */
export interface FirstUse {
  /**
   * True for the first question about this token (`jti`, unique for its issuer), false for every later one, until
   * `until`; after that the token has expired and need not be remembered. Rejects when the memory cannot be reached.
   */
  first(issuer: string, jti: string, until: Date): Promise<boolean>
}
