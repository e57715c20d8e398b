import { expect, it } from 'vitest'
import type { Site } from '../../src/config/index.ts'
import type { Access } from '../../src/fhir/index.ts'
import type { Gather } from '../../src/http/index.ts'
import { expectAlive, expectRefusal } from './expect.ts'
import { config, gather } from './fakes.ts'
import { condition, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const to = path('patient-view')
const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }
const withPrefetch = (changed: object) => ({ ...patientView, prefetch: { ...patientView.prefetch, ...changed } })

it.each<[string, object, string]>([
  ['was not sent', { conditions: undefined }, 'patient: answered; conditions: not-provided; observations: answered'],
  ['is an error', { conditions: failed }, 'patient: answered; conditions: operation-outcome; observations: answered'],
])('412 when a required section %s, with the state of each', async (_, changed, states) => {
  const served = await serve()
  const answered = await served.post(to, withPrefetch(changed))
  expectRefusal(answered, 412, 'incomplete')
  expect(answered.body).toMatchObject({ issue: [{ diagnostics: states }] })
  expect(answered.text).not.toMatch(/p1|d1|lung/)
  await expectAlive(served)
})

it.each<[string, unknown]>([
  ['null', null],
  ['an empty Bundle', { resourceType: 'Bundle', type: 'searchset' }],
])('takes %s for "none": evaluated, nothing to say', async (_, conditions) => {
  const { post } = await serve()
  const answered = await post(to, withPrefetch({ conditions }))
  expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
})

it('does without an optional section', async () => {
  const { post } = await serve()
  expect((await post(to, withPrefetch({ observations: undefined }))).body).toMatchObject({ cards: [{}] })
  expect((await post(to, withPrefetch({ observations: failed }))).body).toMatchObject({ cards: [{}] })
})

it('answers 412 without any prefetch', async () => {
  const { post } = await serve()
  expectRefusal(await post(to, { ...patientView, prefetch: undefined }), 412)
})

it('names to the integrator what was not understood, even when it then stays silent', async () => {
  const { post } = await serve()
  const conditions = { resourceType: 'Bundle', entry: [{ resource: condition('unknown') }] }
  expect((await post(to, withPrefetch({ conditions }))).body).toEqual({
    cards: [],
    extension: { 'org.w3id.shirube.remarks': [{ code: 'unknown-code', about: 'Condition' }] },
  })
})

it('waits no longer than the budget for a record that never comes', async () => {
  const hung: Gather = (request, keys, access) =>
    request.fhirServer === undefined ? gather(request, keys, access) : new Promise(() => {})
  const served = await serve({ gather: hung, config: { ...config, limits: { ...config.limits, budgetMs: 100 } } })
  const answered = await served.post(to, { ...patientView, fhirServer: 'http://localhost:1/fhir' })
  expectRefusal(answered, 412)
  expect(answered.text).toContain('conditions: time-out')
  await expectAlive(served)
})

it('drops what arrives after the budget, failure included', async () => {
  const late: Gather = (request, keys, access) =>
    request.fhirServer === undefined
      ? gather(request, keys, access)
      : new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 150))
  const served = await serve({ gather: late, config: { ...config, limits: { ...config.limits, budgetMs: 100 } } })
  expectRefusal(await served.post(to, { ...patientView, fhirServer: 'http://localhost:1/fhir' }), 412)
  await new Promise(resolve => setTimeout(resolve, 100))
  await expectAlive(served)
})

it('budgets five seconds unless configured', () => {
  expect(config.limits.budgetMs).toBe(5_000)
})

const accessWith = async (fhirServers: Site['fhirServers']) => {
  let seen: Access | undefined
  const spy: Gather = (request, keys, access) => {
    seen = access
    return gather(request, keys, access)
  }
  const { post } = await serve({ gather: spy, site: { fhirServers } })
  await post(to, patientView)
  return seen
}

it('lets only configured FHIR servers be called', async () => {
  const access = await accessWith([{ base: 'https://ehr.example.jp/fhir', addresses: [] }])
  expect(access?.base('https://ehr.example.jp/fhir')).toBeDefined()
  expect(access?.base('https://ehr.example.jp/fhir/')).toBeDefined()
  expect(access?.base('https://ehr.example.jp/fhir/tenant')).toBeUndefined()
  expect(access?.base('https://ehr.example.jp.evil.example/fhir')).toBeUndefined()
  expect(access?.base('http://127.0.0.1/fhir')).toBeUndefined()
  expect(access?.limits).toEqual({ requestMs: 2_000, totalMs: 4_000 })
})

it('lets any server on this machine be called in the sandbox, and no other', async () => {
  const access = await accessWith('loopback')
  for (const server of ['http://127.0.0.1:3000/sandbox/fhir', 'http://localhost:8080/fhir', 'https://[::1]/fhir'])
    expect(access?.base(server)).toBeDefined()
  for (const server of ['http://localhost.evil.example', 'http://169.254.169.254/', 'ftp://localhost/', 'localhost'])
    expect(access?.base(server)).toBeUndefined()
})
