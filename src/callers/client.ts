import { z } from 'zod'
import { allowed } from '../config/index.ts'
import { publicKey } from './public-key.ts'

const fields = z.strictObject(
  {
    id: allowed.name,
    issuer: z.string('expected the "iss" of its tokens').min(1, 'expected the "iss" of its tokens'),
    keys: z
      .array(publicKey, 'expected a list of public keys (JWK)')
      .min(1, 'expected at least one key')
      .exactOptional(),
    jku: allowed.httpsBase.exactOptional(),
    jkuAddresses: z.array(allowed.addressRange, allowed.list).default([]),
    site: allowed.name.exactOptional(),
    tenants: z.record(z.string().min(1), allowed.name, allowed.mapping).default({}),
    maxLifetimeSeconds: allowed.whole(10, 3600).default(300),
    callsPerMinute: allowed.whole(1, 1_000_000).default(3_000),
  },
  allowed.mapping,
)

/**
 * One EHR that may call: whose tokens it signs (`issuer`), with which keys, and for which of our sites.
 *
 * `keys` are its public keys; without them they are fetched from `jku`, which may stand at a private address only
 * where `jkuAddresses` (CIDR) says so. `site` is whom it calls for when its token names no tenant; `tenants` gives
 * the site of each tenant. A token must not be valid for longer than `maxLifetimeSeconds`.
 */
export const client = fields
  .refine(({ keys, jku }) => keys !== undefined || jku !== undefined, {
    path: ['keys'],
    error: 'missing; or give "jku"',
  })
  .refine(({ site, tenants }) => site !== undefined || Object.keys(tenants).length > 0, {
    path: ['site'],
    error: 'missing; or give "tenants"',
  })

export type Client = z.output<typeof client>
