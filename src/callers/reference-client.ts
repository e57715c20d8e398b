import { type Client, client } from './client.ts'

/**
 * The reference client of CDS Hooks (https://sandbox.cds-hooks.org, source https://github.com/cds-hooks/sandbox) with the
 * public key it publishes. Its private key is public too, so that its tokens prove nothing: for the sandbox only.
 */
export const referenceClient = (site: string): Client =>
  client.parse({
    id: 'cds-hooks-sandbox',
    issuer: 'https://sandbox.cds-hooks.org',
    jku: 'https://sandbox.cds-hooks.org/.well-known/jwks.json',
    keys: [
      {
        kty: 'EC',
        use: 'sig',
        crv: 'P-384',
        kid: '44823f3d-0b01-4a6c-a80e-b9d3e8a7226f',
        x: 'dw_JGR8nB2I6XveNxUOl2qk699ZPLM2nYI5STSdiEl9avAkrm3CkfYMbrrjr8laB',
        y: 'Sm3mLE-n1zYNla_aiE3cb3nZsL51RbC7ysw3q8aJLxGm-hx79RPMYpITDjp7kgzy',
        alg: 'ES384',
      },
    ],
    site,
    maxLifetimeSeconds: 3_600,
  })
