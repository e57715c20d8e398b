import { describe, expect, it } from 'vitest'
import { distilled, own } from './record.ts'

const who = (reference: string, roles: readonly string[], more: object = {}) => ({
  ...(roles.length > 0 && { type: roles.map(role => own('ep-role', role)) }),
  actor: { reference },
  status: 'accepted',
  ...more,
})
const meeting = (more: object = {}) => ({
  resourceType: 'Appointment',
  id: 'ep',
  status: 'proposed',
  serviceType: [own('cgp', 'expert-panel')],
  appointmentType: own('cgp', 'ep-real-time'),
  start: '2026-06-22T17:00:00+09:00',
  participant: [who('Patient/p1', []), who('Practitioner/path', ['pathologist'])],
  ...more,
})
const read = (...appointments: readonly object[]) => {
  const { c, remarks } = distilled([], { draftResources: appointments, patientId: 'p1' })
  return { meeting: c.meeting, remarks }
}
const members = (...participant: readonly object[]) => read(meeting({ participant })).meeting?.members

describe('the meeting being booked', () => {
  it('is read from the appointment', () =>
    expect(read(meeting())).toEqual({
      meeting: {
        on: '2026-06-22',
        mode: 'real-time',
        members: [{ person: 'Practitioner/path', roles: ['pathologist'], reply: 'accepted', ref: 'Practitioner/path' }],
        supplied: [],
        ref: 'Appointment/ep',
      },
      remarks: [],
    }))

  it.each<[string, object]>([
    ['another kind of appointment', meeting({ serviceType: [{ text: '造影CT' }] })],
    ['one without a kind', meeting({ serviceType: undefined })],
    ['a cancelled one', meeting({ status: 'cancelled' })],
    ['one entered in error', meeting({ status: 'entered-in-error' })],
    ['one to which nobody came', meeting({ status: 'noshow' })],
  ])('is not %s', (_, one) => expect(read(one)).toEqual({ meeting: undefined, remarks: [] }))

  it('is not that of another patient', () => {
    expect(read(meeting({ participant: [who('Patient/p2', []), who('Practitioner/path', ['pathologist'])] }))).toEqual({
      meeting: undefined,
      remarks: [{ code: 'other-patient', about: 'Appointment', ref: 'Appointment/ep' }],
    })
  })

  it('may discuss several patients, or name none', () => {
    expect(read(meeting({ participant: [who('Patient/p2', []), who('Patient/p1', [])] })).meeting).toBeDefined()
    expect(read(meeting({ participant: [who('Practitioner/path', ['pathologist'])] })).meeting).toBeDefined()
  })

  it('is the day in Tokyo', () => {
    expect(read(meeting({ start: '2026-06-22T15:30:00Z' })).meeting?.on).toBe('2026-06-23')
    expect(read(meeting({ start: undefined })).meeting).not.toHaveProperty('on')
  })

  it('by circulation, or in a form we do not know', () => {
    expect(read(meeting({ appointmentType: own('cgp', 'ep-round-robin') })).meeting?.mode).toBe('round-robin')
    const strange = read(meeting({ appointmentType: own('cgp', 'ep-by-post') }))
    expect(strange.meeting).not.toHaveProperty('mode')
    expect(strange.remarks).toMatchObject([{ code: 'unknown-code', ref: 'Appointment/ep' }])
    expect(read(meeting({ appointmentType: { text: '面談' } }))).toMatchObject({ remarks: [] })
  })

  it('counts what is supplied', () =>
    expect(
      read(meeting({ supportingInformation: [{ reference: 'https://ehr.example/DocumentReference/1' }] })).meeting
        ?.supplied,
    ).toEqual([{ ref: 'DocumentReference/1' }]))
})

describe('of several meetings', () => {
  const on = (day: string, id = day) => meeting({ id, start: `${day}T17:00:00+09:00` })
  it.each<[string, readonly object[], string, readonly string[]]>([
    ['the next to come', [on('2026-07-06'), on('2026-06-22')], '2026-06-22', ['2026-07-06']],
    ['one today before one tomorrow', [on('2026-06-16'), on('2026-06-15')], '2026-06-15', ['2026-06-16']],
    ['one to come before one past', [on('2026-06-01'), on('2026-06-22')], '2026-06-22', ['2026-06-01']],
    ['the latest, where all are past', [on('2026-05-01'), on('2026-06-01')], '2026-06-01', ['2026-05-01']],
  ])('it is %s; the others are named', (_, all, day, others) => {
    expect(read(...all).meeting).toMatchObject({ on: day, others })
    expect(read(...all.toReversed()).meeting).toMatchObject({ on: day, others })
  })

  it('one without a day comes after those to come', () => {
    expect(read(meeting({ id: 'x', start: undefined }), on('2026-06-22')).meeting).toMatchObject({
      on: '2026-06-22',
      others: ['undated'],
    })
  })

  it('appointments of another kind are not among them', () =>
    expect(read(meeting(), meeting({ id: 'ct', serviceType: [{ text: '造影CT' }] })).meeting).not.toHaveProperty(
      'others',
    ))
})

describe('who takes part', () => {
  it('in several roles', () =>
    expect(members(who('Practitioner/1', ['pathologist', 'molecular-genetics']))).toMatchObject([
      { roles: ['pathologist', 'molecular-genetics'] },
    ]))

  it.each(['accepted', 'declined', 'tentative', 'needs-action'])('%s', status =>
    expect(members(who('Practitioner/1', ['pathologist'], { status }))).toMatchObject([{ reply: status }]),
  )

  it.each<[string, object]>([
    ['the patient', who('Patient/p1', [])],
    ['a room', who('Location/1', [])],
    ['somebody who is only informed', who('Practitioner/1', ['pathologist'], { required: 'information-only' })],
  ])('not %s', (_, one) => expect(members(one)).toEqual([]))

  it('somebody in no role of a panel', () =>
    expect(members(who('Practitioner/secretary', []))).toMatchObject([{ person: 'Practitioner/secretary', roles: [] }]))

  it('a role for which nobody is named yet', () =>
    expect(members({ type: [own('ep-role', 'pathologist')], status: 'needs-action' })).toEqual([
      { roles: ['pathologist'], reply: 'needs-action' },
    ]))

  it('a role that a room is said to have is filled by nobody', () => {
    const [one] = members(who('Location/1', ['pathologist'])) ?? []
    expect(one).not.toHaveProperty('person')
  })

  it('a role whose code we do not know may be any', () => {
    const { meeting: found, remarks } = read(
      meeting({ participant: [who('Practitioner/1', ['pediatric-oncology', 'pathologist'])] }),
    )
    expect(found?.members?.[0]).not.toHaveProperty('roles')
    expect(remarks).toMatchObject([
      { code: 'unknown-code', about: expect.stringMatching(/ep-role\|pediatric-oncology$/) },
    ])
  })

  it('by the name the booking gives', () =>
    expect(
      members(who('Practitioner/1', ['pathologist'], { actor: { reference: 'Practitioner/1', display: '標 病理' } })),
    ).toMatchObject([{ name: '標 病理' }]))

  it('an absolute reference is the same person', () =>
    expect(members(who('https://ehr.example/fhir/Practitioner/1', ['pathologist']))).toMatchObject([
      { person: 'Practitioner/1' },
    ]))
})

it('an appointment in the booking does not hide the drug orders on record', () => {
  const drug = {
    resourceType: 'MedicationRequest',
    id: 'rx',
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/p1' },
    medicationCodeableConcept: { text: 'オシメルチニブ' },
    authoredOn: '2026-06-01',
  }
  const { c } = distilled([drug], { draftResources: [meeting()], patientId: 'p1' })
  expect(c.drugOrders).toMatchObject([{ drug: 'osimertinib' }])
})
