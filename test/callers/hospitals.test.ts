import { expect, it } from 'vitest'
import type { Facility } from '#case'
import { bundle, type Ehr, ehr, json, patient } from '#test/fhir/ehr'
import { sandboxSite } from '../../src/config/index.ts'
import { gather, warmUp } from '../../src/fhir/index.ts'
import { expectRefusal } from '../http/expect.ts'
import { distil } from '../http/fakes.ts'
import { asking, condition, path, patientView } from '../http/requests.ts'
import { serveSigned } from './served.ts'
import { issuer, keyPair, mint } from './signing-client.ts'

warmUp()
const key = await keyPair('ES384')
const to = path('patient-view')
const { prefetch: _, ...withoutPrefetch } = patientView

/** Two hospitals of one cloud EHR, each with a FHIR server, in one installation. */
async function installation() {
  const server = (name: string) =>
    ehr(({ url }, response) =>
      json(
        response,
        url?.startsWith('/fhir/Patient')
          ? patient
          : bundle(url?.startsWith('/fhir/Condition') ? [condition(name)] : []),
      ),
    )
  const [east, west] = await Promise.all([server('east'), server('west')])
  const site = (id: string, { base }: Ehr, more: object) => ({
    ...sandboxSite,
    id,
    fhirServers: [{ base, addresses: ['127.0.0.0/8'] }],
    ...more,
  })
  const sites = new Map([
    ['east', site('east', east, { asOf: 'allowed', facility: { ...sandboxSite.facility, type: 'core' } })],
    ['west', site('west', west, { asOf: 'refused', facility: { ...sandboxSite.facility, type: 'other' } })],
  ])
  const registry = [{ id: 'cloud-ehr', issuer, keys: [key.jwk], tenants: { e: 'east', w: 'west' } }]
  const facilities: (Facility | undefined)[] = []
  const served = await serveSigned(
    registry,
    { sites },
    {
      gather,
      distil: input => {
        facilities.push(input.facility)
        return distil(input)
      },
    },
  )
  const call = async (tenant: string | undefined, body: object) =>
    served.post(to, body, { Authorization: `Bearer ${await mint(key, served.publicUrl + to, { tenant })}` })
  return { ...served, call, east, west, facilities }
}

const from = ({ base }: Ehr) => ({
  ...withoutPrefetch,
  fhirServer: base,
  fhirAuthorization: { access_token: 'of-one-hospital', token_type: 'Bearer' },
})

it('a tenant reads its own FHIR server', async () => {
  const { call, east, west } = await installation()
  expect((await call('e', from(east))).status).toBe(200)
  expect(east.asked.length).toBeGreaterThan(0)
  expect(west.asked).toEqual([])
})

it('a tenant does not read the FHIR server of another, nor is any token sent there', async () => {
  const { call, east, west } = await installation()
  const answered = await call('e', from(west))
  expectRefusal(answered, 412, 'incomplete')
  expect(answered.text).toContain('conditions: refused')
  expect([east.asked, west.asked]).toEqual([[], []])
})

it('nor does it through a next link of its own server', async () => {
  const { call, east, west } = await installation()
  const prefetch = { ...patientView.prefetch, conditions: bundle([condition('east')], `${west.base}/Condition?page=2`) }
  expect((await call('e', { ...from(east), prefetch })).status).toBe(200)
  expect(west.asked).toEqual([])
})

it('a tenant is answered for its own facility, under its own rules, and the log says for whom', async () => {
  const { call, facilities, lines } = await installation()
  const asOf = asking({ asOf: '2026-05-31' })
  expect((await call('e', asOf)).status).toBe(200)
  expect((await call('w', asOf)).status).toBe(422)
  expect((await call('w', patientView)).status).toBe(200)
  expect(facilities.map(facility => facility?.type)).toEqual(['core', 'other'])
  const decisions = lines.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'decision')
  expect(decisions.map(({ site, client, tenant }) => [site, client, tenant])).toEqual([
    ['east', 'cloud-ehr', 'e'],
    ['west', 'cloud-ehr', 'w'],
  ])
})

it('a client of tenants only does not call for nobody', async () => {
  const { call } = await installation()
  expect((await call(undefined, patientView)).status).toBe(401)
})
