import { describe, expect, it, vi } from 'vitest'
import { answer } from '#cards'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { distil } from '../../src/distil/index.ts'
import { gather } from '../../src/fhir/index.ts'
import { ehr, json } from '../fhir/ehr.ts'
import { stories } from '../patients/bundles.ts'
import { hookInstance } from './requests.ts'
import { serve } from './serve.ts'

const to = '/cds-services/ep-quorum-appointment-book'
const whole = { services, tables: () => tables, distil, answer, gather }

const book = (...appointments: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: appointments.map(resource => ({ resource })),
})

/** What an EHR sends for a story of the sandbox: its appointments, and the record as prefetch. */
function call(id: string, more: object = {}) {
  const resources = stories.find(one => one.id === id)?.resources ?? []
  const of = (type: string) => resources.filter(one => one.resourceType === type)
  return {
    hook: 'appointment-book',
    hookInstance,
    context: { userId: 'Practitioner/secretary', patientId: id, appointments: book(...of('Appointment')) },
    prefetch: {
      patient: of('Patient')[0],
      conditions: book(...of('Condition')),
      reports: book(...of('DiagnosticReport')),
      observations: book(...of('Observation')),
      orders: book(...of('ServiceRequest')),
    },
    extension: { 'org.w3id.shirube.request': { asOf: '2026-06-15' } },
    ...more,
  }
}

interface Answered {
  readonly cards: readonly {
    readonly summary: string
    readonly extension: Record<
      string,
      { readonly outcome: string; readonly values: object; readonly missing: readonly string[] }
    >
  }[]
}
const decision = (body: unknown) => (body as Answered).cards[0]?.extension['org.w3id.shirube.decision']

describe('booking an expert panel over HTTP', () => {
  it.each([
    ['ep-child-no-pediatrician', 'no-quorum', { missingRoles: ['paediatric-oncology'], mode: 'real-time' }],
    ['ep-outsourced-complete', 'quorum', { meeting: 'Appointment/ep-outsourced-complete-meeting' }],
    [
      'ep-one-person-two-roles',
      'flag',
      { overlaps: [{ roles: ['pathologist', 'molecular-genetics'] }], mode: 'round-robin' },
    ],
    ['ep-attending-data-supplied', 'flag', {}],
    ['ep-round-robin-2024', 'flag', { mode: 'round-robin' }],
  ])('%s: %s', async (id, outcome, values) => {
    const { post } = await serve(whole)
    const answered = await post(to, call(id))
    expect(answered.status).toBe(200)
    expect(decision(answered.body)).toMatchObject({ outcome, values })
  })

  it('says what is missing where nothing but the booking is sent', async () => {
    const { post } = await serve(whole)
    const answered = await post(to, call('ep-outsourced-complete', { prefetch: {} }))
    expect([answered.status, decision(answered.body)?.outcome]).toEqual([200, 'flag'])
    expect(decision(answered.body)?.missing).toEqual(['tumor.kind'])
  })

  it('reads the record from the FHIR server where it is not sent', async () => {
    const child = stories.find(one => one.id === 'ep-child-no-pediatrician')
    const { base, asked } = await ehr(({ url = '' }, response) => {
      const [type = '', id] = url.replace('/fhir/', '').split(/[/?]/)
      const found = (child?.resources ?? []).filter(one => one.resourceType === type)
      json(response, type === 'Patient' && id ? found[0] : { ...book(...found), type: 'searchset' })
    })
    const { post } = await serve({ ...whole, site: { fhirServers: 'loopback' } })
    const answered = await post(to, call('ep-child-no-pediatrician', { prefetch: undefined, fhirServer: base }))
    expect(decision(answered.body)?.outcome).toBe('no-quorum')
    expect(asked.length).toBeGreaterThan(0)
  })
})

describe('a booking of no concern', () => {
  const ct = {
    resourceType: 'Appointment',
    id: 'ct',
    status: 'proposed',
    serviceType: [{ text: '造影CT' }],
    participant: [{ actor: { reference: 'Patient/p1' }, status: 'accepted' }],
  }
  const quiet = async (...appointments: readonly unknown[]) => {
    const spy = vi.fn(gather)
    const { post } = await serve({ ...whole, gather: spy })
    const answered = await post(to, {
      hook: 'appointment-book',
      hookInstance,
      context: { userId: 'Practitioner/1', patientId: 'p1', appointments: book(...appointments) },
    })
    expect(spy).not.toHaveBeenCalled()
    return answered
  }

  it('gets no card, and the record is not touched', async () => {
    const answered = await quiet(ct)
    expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
    expect((await quiet()).body).toEqual({ cards: [] })
  })

  it('an expert panel that is not valid FHIR is named, not guessed at', async () => {
    const broken = {
      ...ct,
      serviceType: [{ coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'expert-panel' }] }],
      status: ['proposed'],
    }
    expect((await quiet(broken)).body).toMatchObject({
      cards: [],
      extension: { 'org.w3id.shirube.remarks': [{ code: 'unreadable-resource', about: 'Appointment' }] },
    })
  })
})

it.each([
  ['no appointments', { userId: 'Practitioner/1', patientId: 'p1' }],
  ['something else in their place', { userId: 'Practitioner/1', patientId: 'p1', appointments: [] }],
  ['no user', { patientId: 'p1', appointments: book() }],
])('400 for %s', async (_, context) => {
  const { post } = await serve(whole)
  expect((await post(to, { hook: 'appointment-book', hookInstance, context })).status).toBe(400)
})

it('writes no name into the log', async () => {
  const { post, lines } = await serve(whole)
  await post(to, call('ep-outsourced-complete'))
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('\n')).not.toMatch(/標|Practitioner\//)
})
