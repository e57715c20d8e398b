import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FoundMeetings, FoundPatients, FoundResults } from '../../src/console/shapes/found.ts'
import { type Running, runningSandbox } from '../sandbox/running-sandbox.ts'
import { smartClient } from '../sandbox/smart-client.ts'
import { serveConsole, storyDay } from './serve-console.ts'
import { type Trouble, troubledFhir } from './troubled-fhir.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
}, 120_000)
afterAll(() => sandbox.stop())

const PATIENT = { fhirTimeoutMs: 30_000, budgetMs: 60_000 }

async function asked<T>(path: string, more: object, fhirServer = sandbox.fhir, limits = PATIENT) {
  const { post } = await serveConsole({}, limits)
  const extension = { 'org.w3id.shirube.request': { asOf: storyDay } }
  const { status, body } = await post(`/console/api/${path}`, { fhirServer, extension, ...more })
  return { status, body: body as T }
}

/** A token of the sandbox for an app that is opened from a menu, with these scopes. */
async function tokenFor(scope: string, parameters: object = { patient: undefined }) {
  const { Authorization } = await smartClient(sandbox.fhir).header(scope, parameters)
  return { fhirAuthorization: { access_token: Authorization.replace('Bearer ', ''), token_type: 'Bearer' } }
}

const JUNE = { from: '2026-06-08', to: '2026-07-20' }
const days = ({ meetings }: FoundMeetings) => meetings.map(({ start = '' }) => start.slice(0, 10)).sort()

describe('the meetings that are booked', { timeout: 60_000 }, () => {
  it('are those of the days asked for, by the clock of Tokyo', async () => {
    const { body } = await asked<FoundMeetings>('meetings', { ...JUNE, ...(await tokenFor('launch user/*.rs')) })
    expect(body.gaps).toEqual([])
    expect(days(body)).toEqual(['2026-06-22', '2026-06-22', '2026-06-23', '2026-06-24'])
    const one = await asked<FoundMeetings>('meetings', { from: '2026-06-22', to: '2026-06-22' })
    expect(days(one.body)).toEqual(['2026-06-22', '2026-06-22'])
    expect(days((await asked<FoundMeetings>('meetings', {})).body)).toContain('2024-02-20')
  })

  it('are refused, with why, where the scope for them was not granted', async () => {
    const { status, body } = await asked<fhir4.OperationOutcome>('meetings', await tokenFor('launch user/Patient.rs'))
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('user/Appointment.rs')
  })

  it('are with a token of one patient those of this patient', async () => {
    const token = await tokenFor('launch patient/*.rs', { patient: 'ep-child-no-pediatrician' })
    expect(days((await asked<FoundMeetings>('meetings', token)).body)).toEqual(['2026-06-22'])
    const nobody = await tokenFor('launch user/*.rs', { patient: 'ep-child-no-pediatrician' })
    expect((await asked('meetings', nobody)).status).toBe(403)
  })
})

const meeting = (id: string, patient: string | undefined, more: object = {}) => ({
  resource: {
    ...{ resourceType: 'Appointment', id, status: 'booked', start: '2026-06-22T17:00:00+09:00' },
    serviceType: [{ coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'expert-panel' }] }],
    participant: [{ status: 'accepted', ...(patient && { actor: { reference: patient } }) }],
    ...more,
  },
})
const bundle = (entry: readonly object[], next?: string) => ({
  ...{ resourceType: 'Bundle', type: 'searchset', entry },
  ...(next !== undefined && { link: [{ relation: 'next', url: next }] }),
})

describe('a list of meetings says that it is not complete', () => {
  const found = async (trouble: Trouble, limits = PATIENT) => {
    const { base } = await troubledFhir(trouble)
    const { status, body } = await asked<FoundMeetings>('meetings', JUNE, base, limits)
    return { status, ids: status === 200 ? body.meetings.map(({ id }) => id) : [], gaps: body.gaps, base }
  }

  it.each<[string, Trouble, string]>([
    ['an error', () => 500, 'unreachable'],
    ['too late', () => 'never', 'time-out'],
    [
      'an outcome',
      () => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }),
      'operation-outcome',
    ],
    ['something else', () => bundle([{ resource: { resourceType: 'Patient', id: 'a' } }]), 'unreadable'],
    ['no JSON of FHIR', () => [], 'unreadable'],
  ])('where the search met %s', { timeout: 30_000 }, async (_, trouble, why) => {
    const limits = why === 'time-out' ? { ...PATIENT, fhirTimeoutMs: 500 } : PATIENT
    const { ids, gaps } = await found(trouble, limits)
    expect([ids, gaps]).toEqual([[], [{ search: 'meetings', why }]])
  })

  it('where a further page could not be read', async () => {
    let asked = 0
    const { base } = await troubledFhir(path =>
      path.includes('page=2') ? 500 : bundle([meeting('m-1', 'Patient/a')], `${base}/Appointment?page=${++asked + 1}`),
    )
    const { body } = await asked_(base)
    expect([body.meetings.map(({ id }) => id), body.gaps]).toEqual([['m-1'], [{ search: 'meetings', why: 'in-part' }]])
  })

  it('where there is no end of pages', { timeout: 30_000 }, async () => {
    let page = 0
    const { base, asked } = await troubledFhir(() =>
      bundle([meeting(`m-${++page}`, 'Patient/a')], `${base}/Appointment?page=${page}`),
    )
    const { body } = await asked_(base)
    expect(asked.length).toBeLessThanOrEqual(20)
    expect(body.gaps).toEqual([{ search: 'meetings', why: 'in-part' }])
  })

  it.each([
    ['names no patient', undefined],
    ['names a patient of another server', 'https://ehr.example.jp/fhir/Patient/a'],
    ['names somebody else', 'Practitioner/a'],
  ])('where a booking %s', async (_, patient) => {
    const { ids, gaps } = await found(() => bundle([meeting('m-1', patient), meeting('m-2', 'Patient/b')]))
    expect([ids, gaps]).toEqual([['m-2'], [{ search: 'meetings', why: 'no-patient' }]])
  })

  it('and takes no appointment of another kind for a meeting, though a server sends it', async () => {
    const { ids, gaps } = await found(() =>
      bundle([meeting('m-1', 'Patient/a', { serviceType: [] }), meeting('m-2', 'Patient/b')]),
    )
    expect([ids, gaps]).toEqual([['m-2'], []])
  })

  const asked_ = (base: string) => asked<FoundMeetings>('meetings', JUNE, base)
})

describe('the patients with a result', { timeout: 60_000 }, () => {
  const since = (from: string, more: object = {}) => asked<FoundResults>('results', { from, to: storyDay, ...more })

  it('are those with a report of a panel, or of C-CAT, issued in the days asked for', async () => {
    const { body } = await since('2026-04-16', await tokenFor('launch user/*.rs'))
    expect(body.gaps).toEqual([])
    expect(body.patients).toEqual(expect.arrayContaining(['mock-egfr-approved', 'ccat-pending', 'haem-result']))
    expect(body.patients).not.toContain('pancreas-before-first-line')
    expect(new Set(body.patients).size).toBe(body.patients.length)
  })

  it('are refused where the scope for them was not granted', async () => {
    const { status, body } = await since('2026-04-16', await tokenFor('launch user/Appointment.rs'))
    expect([status, JSON.stringify(body)]).toEqual([403, expect.stringContaining('user/DiagnosticReport.rs')])
  })

  it('have a report of theirs: none of another kind, none without a patient', async () => {
    const report = (id: string, code: string, patient?: string) => ({
      resource: {
        ...{
          resourceType: 'DiagnosticReport',
          id,
          status: 'final',
          code: { coding: [{ system: 'http://loinc.org', code }] },
        },
        ...(patient && { subject: { reference: patient } }),
      },
    })
    const { base } = await troubledFhir(() =>
      bundle([report('1', '51969-4', 'Patient/a'), report('2', '24627-2', 'Patient/b'), report('3', '81247-9')]),
    )
    const { body } = await asked<FoundResults>('results', { from: storyDay, to: storyDay }, base)
    expect(body).toEqual({ patients: ['a'], gaps: [{ search: 'results', why: 'no-patient' }] })
  })
})

describe('the patients with a drug on a day', { timeout: 60_000 }, () => {
  const on = (day: string, more: object = {}) => asked<FoundPatients>('drugs-of-day', { day, ...more })

  it('are those for whom one is planned, written or given, or open since a week', async () => {
    const { body } = await on('2026-06-16', await tokenFor('launch user/*.rs'))
    expect(body.gaps).toEqual([])
    expect(body.patients).toEqual(expect.arrayContaining(['osimertinib-no-result', 'colorectal-ongoing']))
    expect(body.patients).not.toContain('mock-nothing-usable')
  })

  it('are found without administrations where only orders may be searched, and the list says so', async () => {
    const { body } = await on('2026-06-16', await tokenFor('launch user/MedicationRequest.rs'))
    expect(body.patients).toContain('osimertinib-no-result')
    expect(body.gaps).toEqual([{ search: 'given', why: 'refused' }])
  })

  it('are refused where nothing may be searched', async () => {
    const { status, body } = await on('2026-06-16', await tokenFor('launch user/Patient.rs'))
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('user/MedicationRequest.rs user/MedicationAdministration.rs')
  })

  it('each once, and only with an anticancer drug', async () => {
    const order = (id: string, patient: string, text: string) => ({
      resource: {
        ...{ resourceType: 'MedicationRequest', id, status: 'active', intent: 'order', authoredOn: '2026-06-15' },
        ...{ subject: { reference: patient }, medicationCodeableConcept: { text } },
      },
    })
    const { base } = await troubledFhir(path =>
      path.startsWith('MedicationRequest')
        ? bundle([
            order('1', 'Patient/a', 'オシメルチニブ'),
            order('2', 'Patient/b', '酸化マグネシウム'),
            order('3', 'https://ehr.example.jp/fhir/Patient/c', 'オシメルチニブ'),
          ])
        : undefined,
    )
    const { body } = await asked<FoundPatients>('drugs-of-day', { day: '2026-06-16' }, base)
    expect(body.patients).toEqual(['a'])
    expect(body.gaps.map(({ why }) => why)).toEqual(['no-patient', 'no-patient', 'no-patient'])
  })
})

describe.each([
  ['meetings', {}],
  ['results', { from: '2026-06-01', to: '2026-06-16' }],
  ['drugs-of-day', { day: '2026-06-16' }],
] as const)('%s is refused as a whole', (path, more) => {
  it.each<[string, object]>([
    ['a server that is none', { fhirServer: 'x' }],
    ['a day that is none', { day: '2026-02-30', from: '2026-02-30', to: 'y' }],
    ['a token of a kind we do not know', { fhirAuthorization: { access_token: 'x', token_type: 'mac' } }],
    ['a token that is none', { fhirAuthorization: 'x' }],
  ])('%s: 400', async (_, wrong) => {
    const { status, body } = await asked<fhir4.OperationOutcome>(path, { ...more, ...wrong })
    expect([status, body.resourceType]).toEqual([400, 'OperationOutcome'])
  })

  it.each([null, 7, 'x', [], '{'])('a body that is %j: 400 or 403', async body => {
    const { post } = await serveConsole()
    expect([400, 403]).toContain((await post(`/console/api/${path}`, body)).status)
  })

  it('a server that the configuration does not name: 403', async () => {
    expect((await asked(path, more, 'https://ehr.example.jp/fhir')).status).toBe(403)
  })

  it('a page of another site: 403', async () => {
    const { send } = await serveConsole()
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' }
    expect((await send(`/console/api/${path}`, { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })
})
