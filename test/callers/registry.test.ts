import { exportJWK } from 'jose'
import { expect, it } from 'vitest'
import { readRegistry } from '../../src/callers/index.ts'
import { ConfigError } from '../../src/config/index.ts'
import { sites } from './served.ts'
import { issuer, keyPair } from './signing-client.ts'

const [es, rs] = await Promise.all([keyPair('ES384'), keyPair('RS384')])
const ehr = { id: 'ehr', issuer, keys: [es.jwk, rs.jwk], site: 'kashiwa' }
const privateJwk = { ...(await exportJWK(es.privateKey)), kid: 'private', alg: 'ES384' }

const without = (key: string) => Object.fromEntries(Object.entries(ehr).filter(([name]) => name !== key))

function faults(registry: unknown): readonly string[] {
  try {
    readRegistry(registry, sites)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

it('reads clients by key, by address, by site and by tenant', () => {
  const cloud = {
    id: 'cloud',
    issuer: 'https://cloud.example',
    jku: 'https://cloud.example/jwks.json',
    tenants: { t: 'tsukiji' },
  }
  expect(readRegistry([ehr, cloud], sites)).toMatchObject([
    { id: 'ehr', tenants: {}, maxLifetimeSeconds: 300, jkuAddresses: [] },
    { id: 'cloud', tenants: { t: 'tsukiji' } },
  ])
})

it('is empty before anyone was registered', () => expect(readRegistry(null, sites)).toEqual([]))

it('pins the algorithm to the key, also where the key does not say it', () => {
  const { alg: _es, ...ecKey } = es.jwk
  const { alg: _rs, ...rsaKey } = rs.jwk
  expect(readRegistry([{ ...ehr, keys: [ecKey, rsaKey] }], sites)[0]?.keys?.map(({ alg }) => alg)).toEqual([
    'ES384',
    'RS384',
  ])
})

it.each<[string, unknown, string]>([
  ['what is no list', { ehr }, 'expected a list of clients'],
  ['a client without keys', [without('keys')], '0.keys: missing; or give "jku"'],
  ['an empty list of keys', [{ ...ehr, keys: [] }], '0.keys: expected at least one'],
  ['a client for no hospital', [without('site')], '0.site: missing; or give "tenants"'],
  [
    'a hospital that is not there',
    [{ ...ehr, site: 'sendai' }],
    'ehr: there is no site sendai; there is kashiwa, tsukiji',
  ],
  ['a tenant of a hospital that is not there', [{ ...ehr, tenants: { t: 'sendai' } }], 'ehr: there is no site sendai'],
  ['two of one id', [ehr, { ...ehr, issuer: 'https://other' }], 'two have the id ehr'],
  ['two of one issuer', [ehr, { ...ehr, id: 'other' }], `two have the issuer ${issuer}`],
  ['a misspelt field', [{ ...ehr, tenant: 't' }], '0.tenant: unknown field'],
  ['an id that is no label', [{ ...ehr, id: 'EHR 柏' }], '0.id: expected a name of small letters'],
  ['plain http', [{ ...ehr, jku: 'http://ehr.example.jp/jwks' }], '0.jku: expected an https URL'],
  ['a private key', [{ ...ehr, keys: [privateJwk] }], '0.keys.0.d: this is a private key'],
  ['a key without name', [{ ...ehr, keys: [{ ...es.jwk, kid: undefined }] }], '0.keys.0.kid: expected a public key'],
  [
    'a short RSA key',
    [{ ...ehr, keys: [{ ...rs.jwk, n: rs.jwk.n?.slice(0, 171) }] }],
    '0.keys.0.n: expected a public key',
  ],
  ['another curve', [{ ...ehr, keys: [{ ...es.jwk, crv: 'P-256' }] }], '0.keys.0.crv: expected a public key'],
  ['another algorithm', [{ ...ehr, keys: [{ ...rs.jwk, alg: 'RS256' }] }], '0.keys.0.alg: expected a public key'],
  [
    'a secret shared',
    [{ ...ehr, keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'k' }] }],
    '0.keys.0.kty: expected a public key',
  ],
  [
    'tokens for a day',
    [{ ...ehr, maxLifetimeSeconds: 86_400 }],
    '0.maxLifetimeSeconds: expected a whole number from 10 to 3600',
  ],
])('refuses %s', (_, registry, fault) => {
  const found = faults(registry)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(fault)
})
