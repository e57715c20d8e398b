import { expect, it } from 'vitest'
import { expectRefusal } from '../http/expect.ts'
import { path, patientView } from '../http/requests.ts'
import { serve } from '../http/serve.ts'
import { serveSigned } from './served.ts'
import { issuer, keyPair, mint } from './signing-client.ts'

const [es, other] = await Promise.all([keyPair('ES384'), keyPair('ES384', 'other')])
const tenants = { east: 'kashiwa', west: 'tsukiji' }
const registry = [
  { id: 'cloud-ehr', issuer, keys: [es.jwk], site: 'kashiwa', tenants, callsPerMinute: 2 },
  { id: 'quiet-ehr', issuer: 'https://quiet.example.jp', keys: [other.jwk], site: 'kashiwa', callsPerMinute: 2 },
]
const to = path('patient-view')

it('429 with Retry-After beyond what a client may do, and it takes nothing from others', async () => {
  const { post, send, publicUrl } = await serveSigned(registry)
  const call = async (key = es, claims = {}) =>
    post(to, patientView, { Authorization: `Bearer ${await mint(key, publicUrl + to, claims)}` })
  for (let i = 0; i < 2; i++) expect((await call()).status).toBe(200)
  const refused = await call()
  expectRefusal(refused, 429, 'throttled')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)

  expect((await call(es, { tenant: 'east' })).status).toBe(200)
  expect((await call(other, { iss: 'https://quiet.example.jp' })).status).toBe(200)
  expect((await send('/metrics')).text).toContain(
    'shirube_refused_calls_total{reason="rate-limit",client="cloud-ehr"} 1',
  )
})

it('counts discovery, calls and feedback together, but no token that proves nothing', async () => {
  const { post, send, publicUrl } = await serveSigned(registry)
  const discover = async () =>
    send('/cds-services', { headers: { Authorization: `Bearer ${await mint(es, `${publicUrl}/cds-services`)}` } })
  const headers = { Authorization: `Bearer ${await mint({ ...other, kid: es.kid }, publicUrl + to)}` }
  for (let i = 0; i < 5; i++) expect((await post(to, patientView, headers)).status).toBe(401)
  expect((await discover()).status).toBe(200)
  expect((await discover()).status).toBe(200)
  expect((await discover()).status).toBe(429)
})

it('does not count unsigned calls, as in the sandbox', async () => {
  const { post } = await serve()
  for (let i = 0; i < 20; i++) expect((await post(to, patientView)).status).toBe(200)
})
