import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST } from '../../src/console/api/many/calls-in.ts'
import type { Glance } from '../../src/console/shapes/glance.ts'
import type { Line } from '../../src/console/shapes/many.ts'
import type { PanelCase } from '../../src/console/shapes/panel-case.ts'
import { stories } from '../patients/bundles.ts'
import { type Running, runningSandbox } from '../sandbox/running-sandbox.ts'
import { smartClient } from '../sandbox/smart-client.ts'
import { callFor, serveConsole, story, storyDay } from './serve-console.ts'
import { type Trouble, troubledFhir } from './troubled-fhir.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
}, 120_000)
afterAll(() => sandbox.stop())

const callAbout = (patients: readonly unknown[], fhirServer = sandbox.fhir, more: object = {}) => ({
  userId: 'Practitioner/office',
  fhirServer,
  patients,
  extension: { 'org.w3id.shirube.request': { asOf: storyDay } },
  ...more,
})

const named = (ids: readonly string[]) => ids.map(patientId => ({ patientId }))

/** Time enough for a busy machine; what is too late is tried with less. */
const PATIENT = { fhirTimeoutMs: 30_000, budgetMs: 60_000 }

/** The lines of an answer, by patient. */
async function linesOf<T>(path: string, call: object, limits = PATIENT) {
  const { base } = await serveConsole({}, limits)
  const response = await fetch(`${base}/console/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(call),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line): Line<T> => JSON.parse(line))
  return new Map(lines.map(line => [line.patientId, line]))
}

const answerIn = <T>(line: Line<T> | undefined) => (line && 'answer' in line ? line.answer : undefined)
const unreadIn = (line: Line<unknown> | undefined) => (line && 'unread' in line ? line.unread : undefined)

describe('a call about many patients', () => {
  it('has a line for each, the same as a call about each alone', { timeout: 120_000 }, async () => {
    const { post } = await serveConsole()
    const ids = stories.map(({ id }) => id)
    const lines = await linesOf<Glance>('glances', callAbout(named(ids)))
    expect([...lines.keys()].sort()).toEqual([...ids].sort())
    for (const id of ids.filter((_, i) => i % 6 === 0)) {
      const { body } = await post('/console/api/glance', callFor(story(id)))
      const { gaps: _, ...alone } = body as Glance
      expect(answerIn(lines.get(id)), id).toEqual(alone)
    }
  })

  it('brings each patient’s meetings, and no other’s', { timeout: 60_000 }, async () => {
    const booked = story('ep-outsourced-complete').resources.filter(
      ({ resourceType }) => resourceType === 'Appointment',
    )
    const appointments = { resourceType: 'Bundle', type: 'collection', entry: booked.map(resource => ({ resource })) }
    const patients = [{ patientId: 'ep-outsourced-complete', appointments }, { patientId: 'mock-egfr-approved' }]
    const lines = await linesOf<PanelCase>('panel-cases', callAbout(patients))
    expect(answerIn(lines.get('ep-outsourced-complete'))?.review?.meeting?.seats).toHaveLength(8)
    expect(answerIn(lines.get('mock-egfr-approved'))?.review?.meeting).toBeUndefined()
    expect(answerIn(lines.get('mock-egfr-approved'))?.patient?.name).toBeTruthy()
  })

  it('keeps an unknown patient’s trouble to that patient', { timeout: 60_000 }, async () => {
    const lines = await linesOf<PanelCase>('panel-cases', callAbout(named(['no-such', 'mock-egfr-approved'])))
    expect(unreadIn(lines.get('no-such'))).toBe('unreachable')
    expect(answerIn(lines.get('mock-egfr-approved'))?.review?.lane).toBe('omit')
  })

  it('reads with a token of one patient nobody else', { timeout: 60_000 }, async () => {
    const { Authorization } = await smartClient(sandbox.fhir).header('launch patient/*.rs')
    const fhirAuthorization = { access_token: Authorization.replace('Bearer ', ''), token_type: 'Bearer' }
    const patients = named(['mock-egfr-approved', 'mock-trial-only'])
    const lines = await linesOf<PanelCase>('panel-cases', callAbout(patients, sandbox.fhir, { fhirAuthorization }))
    expect(answerIn(lines.get('mock-egfr-approved'))?.review?.lane).toBe('omit')
    expect(lines.get('mock-trial-only')).toEqual({ patientId: 'mock-trial-only', unread: 'unreachable' })
  })

  it.each<[string, Trouble, string]>([
    ['turned away', path => (path.includes('Condition?patient=b') ? 403 : undefined), 'refused'],
    ['an error', path => (path.includes('Condition?patient=b') ? 500 : undefined), 'unreachable'],
    ['too late', path => (path.includes('Condition?patient=b') ? 'never' : undefined), 'time-out'],
    [
      'another patient',
      path => (path === 'Patient/b' ? { resourceType: 'Patient', id: 'a' } : undefined),
      'unreadable',
    ],
    ['no resource', path => (path === 'Patient/b' ? [] : undefined), 'unreadable'],
  ])('says why one could not be read: %s', { timeout: 30_000 }, async (_, trouble, why) => {
    const { base } = await troubledFhir(trouble)
    const limits = why === 'time-out' ? { ...PATIENT, fhirTimeoutMs: 1_500 } : PATIENT
    const lines = await linesOf<PanelCase>('panel-cases', callAbout(named(['a', 'b', 'c']), base), limits)
    expect(['a', 'b', 'c'].map(id => unreadIn(lines.get(id)))).toEqual([undefined, why, undefined])
  })

  it('names the parts that could not be read, where something can be told without them', async () => {
    const { base } = await troubledFhir(path => (path.startsWith('MedicationRequest') ? 403 : undefined))
    const line = (await linesOf<Glance>('glances', callAbout(named(['a']), base))).get('a')
    expect(answerIn(line)?.gaps).toEqual(['medicationRequests'])
  })

  it('hands the token to the FHIR server that is named with it', async () => {
    const { base, asked } = await troubledFhir()
    const fhirAuthorization = { access_token: 'of-the-launch', token_type: 'Bearer' }
    await linesOf<Glance>('glances', callAbout(named(['a', 'b']), base, { fhirAuthorization }))
    expect(asked.length).toBeGreaterThan(20)
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer of-the-launch']))
    expect(asked.every(({ path }) => /^Patient\/[ab]$|patient=[ab]&/.test(path))).toBe(true)
  })
})

it('is read no further when nobody listens any more', { timeout: 30_000 }, async () => {
  const { base: fhir, asked } = await troubledFhir()
  const { base } = await serveConsole({}, PATIENT)
  const controller = new AbortController()
  const ids = Array.from({ length: MOST }, (_, i) => `p${i}`)
  const response = await fetch(`${base}/console/api/glances`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(callAbout(named(ids), fhir)),
    signal: controller.signal,
  })
  await response.body?.getReader().read()
  controller.abort()
  let before = -1
  while (before !== asked.length) {
    before = asked.length
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  const read = new Set(asked.flatMap(({ path }) => /^Patient\/(.+)$/.exec(path)?.[1] ?? []))
  expect(read.size).toBeLessThan(MOST)
})

describe('a call about many patients is refused as a whole', () => {
  const refused = async (call: unknown, changed = {}) => {
    const { post } = await serveConsole(changed)
    const { status, body } = await post('/console/api/glances', call)
    return [status, (body as fhir4.OperationOutcome).resourceType, JSON.stringify(body)] as const
  }
  it.each<[string, () => object]>([
    ['10 000 patients', () => ({ patients: named(Array.from({ length: 10_000 }, (_, i) => `p${i}`)) })],
    ['one too many', () => ({ patients: named(Array.from({ length: MOST + 1 }, (_, i) => `p${i}`)) })],
    ['a patient twice', () => ({ patients: named(['a', 'a']) })],
    ['nobody', () => ({ patients: [] })],
    ['no list', () => ({ patients: 'a,b' })],
    ['several in one id', () => ({ patients: named(['a,b']) })],
    ['a path', () => ({ patients: named(['../Patient/a']) })],
    ['a reference', () => ({ patients: named(['Patient/a']) })],
    ['an id that is none', () => ({ patients: [{ patientId: 7 }] })],
    ['meetings that are none', () => ({ patients: [{ patientId: 'a', appointments: 'tomorrow' }] })],
    ['nobody who asks', () => ({ userId: undefined })],
    ['no FHIR server', () => ({ fhirServer: undefined })],
    ['a token of a kind we do not know', () => ({ fhirAuthorization: { access_token: 'x', token_type: 'mac' } })],
    ['a day that is none', () => ({ extension: { 'org.w3id.shirube.request': { asOf: 'today' } } })],
  ])('%s: 400', async (_, more) => {
    const [status, type] = await refused(callAbout(named(['a']), undefined, more()))
    expect([status, type]).toEqual([400, 'OperationOutcome'])
  })

  it.each([null, 7, 'x', [], {}])('a body that is %j: 400', async body => {
    expect((await refused(body)).slice(0, 2)).toEqual([400, 'OperationOutcome'])
  })

  it.each(['https://ehr.example.jp/fhir', 'http://192.0.2.1/fhir', 'http://localhost.example.jp/fhir'])(
    '%s, which the configuration does not name: 403',
    async fhirServer => {
      expect((await refused(callAbout(named(['a']), fhirServer))).slice(0, 2)).toEqual([403, 'OperationOutcome'])
    },
  )

  it('another day where none may be asked for: 422', async () => {
    expect((await refused(callAbout(named(['a'])), { asOf: 'refused' }))[0]).toBe(422)
  })

  it('and leaves neither patient nor token in the log', async () => {
    const log: string[] = []
    const logger = pino({ level: 'trace' }, { write: line => void log.push(line) })
    const { base, post } = await serveConsole({}, PATIENT, logger)
    const { base: fhir } = await troubledFhir(path => (path.includes('patient=shikoku-jiro') ? 500 : undefined))
    const fhirAuthorization = { access_token: 'of-the-launch', token_type: 'Bearer' }
    const called = (ids: readonly string[], server = fhir) => callAbout(named(ids), server, { fhirAuthorization })
    await post('/console/api/glances', called(['shikoku-hanako', 'shikoku-hanako']))
    await post('/console/api/glances', called(['shikoku-hanako'], 'https://ehr.example.jp/fhir'))
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify(called(['shikoku-hanako', 'shikoku-jiro']))
    const answered = await fetch(`${base}/console/api/glances`, { method: 'POST', headers, body })
    expect((await answered.text()).trimEnd().split('\n')).toHaveLength(2)
    expect(log.length).toBeGreaterThanOrEqual(2)
    expect(log.join('')).not.toMatch(/shikoku|of-the-launch|架空|127\.0\.0\.1/)
  })

  it('without a word of the patients', async () => {
    const [, , said] = await refused(callAbout(named(['shikoku-hanako', 'shikoku-hanako'])))
    expect(said).not.toContain('shikoku')
  })
})
