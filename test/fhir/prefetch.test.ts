import { describe, expect, it } from 'vitest'
import type { RecordKey } from '#case'
import { bundle, condition, failed, nowhere, patient } from '#test/fhir/ehr'
import { gather, type PatientRecord } from '../../src/fhir/index.ts'

const access = { base: nowhere }
const context = { patientId: 'p1' }
const read = (prefetch: Record<string, unknown>, ...keys: RecordKey[]): Promise<PatientRecord> =>
  gather({ prefetch, context }, keys, access)
const c1 = condition('c1')
const answered = (...resources: object[]) => ({ state: 'answered', resources, complete: true })
const organization = { resourceType: 'Organization', id: 'o1' }
const informs = { resourceType: 'OperationOutcome', issue: [{ severity: 'information', code: 'informational' }] }

describe('a prefetch key', () => {
  it.each([
    ['null: known to be empty', null, answered()],
    ['a Bundle', bundle([c1]), answered(c1)],
    ['a Bundle without entries', { resourceType: 'Bundle', type: 'searchset' }, answered()],
    ['a Bundle with an empty list', bundle([]), answered()],
    ['a single resource', c1, answered(c1)],
    [
      'an entry without a resource',
      { ...bundle([c1]), entry: [{ fullUrl: 'urn:uuid:1' }, { resource: c1 }] },
      answered(c1),
    ],
    ['a type we do not read among them', bundle([organization, c1]), answered(c1)],
    ['a type we do read among them', bundle([c1, patient]), answered(c1, patient)],
    ['an outcome that only informs', bundle([c1, informs]), answered(c1)],
    ['an OperationOutcome', failed, { state: 'unknown', reason: 'operation-outcome' }],
    ['an OperationOutcome among the entries', bundle([c1, failed]), { state: 'unknown', reason: 'operation-outcome' }],
    [
      'an OperationOutcome in a batch response',
      { resourceType: 'Bundle', type: 'batch-response', entry: [{ response: { status: '500', outcome: failed } }] },
      { state: 'unknown', reason: 'operation-outcome' },
    ],
    ['another type', patient, { state: 'unknown', reason: 'unreadable' }],
    ['a Bundle of another type only', bundle([patient]), { state: 'unknown', reason: 'unreadable' }],
    ['a Bundle of types we do not read', bundle([organization]), { state: 'unknown', reason: 'unreadable' }],
  ])('%s', async (_, value, expected) =>
    expect(await read({ conditions: value }, 'conditions')).toEqual({ conditions: expected }),
  )

  it.each([
    ['a string', 'no data'],
    ['a number', 0],
    ['a list', [c1]],
    ['an empty object', {}],
    ['the type in another case', { ...c1, resourceType: 'condition' }],
    ['entries that are no list', { resourceType: 'Bundle', entry: { resource: c1 } }],
    ['an entry that is no object', { resourceType: 'Bundle', entry: ['c1'] }],
    ['only an invalid resource', bundle([{ ...c1, code: '肺腺癌' }])],
  ])('%s is unreadable, and reported', async (_, value) => {
    const { conditions } = await read({ conditions: value }, 'conditions')
    expect(conditions).toMatchObject({
      state: 'unknown',
      reason: 'unreadable',
      faults: [{ message: expect.any(String) }],
    })
  })

  it('that is absent, with nobody to ask, is not provided', async () => {
    const expected = { state: 'unknown', reason: 'not-provided' }
    expect(await read({ reports: undefined }, 'conditions', 'reports')).toEqual({
      conditions: expected,
      reports: expected,
    })
  })

  it('of which one resource is invalid is incomplete, and keeps the rest', async () => {
    const { conditions } = await read({ conditions: bundle([c1, { ...c1, subject: 7 }]) }, 'conditions')
    expect(conditions).toEqual({
      state: 'answered',
      resources: [c1],
      complete: false,
      faults: [{ type: 'Condition', pointer: '/subject', message: 'must be object' }],
    })
  })

  it('may hold a searchset where one Patient was expected', async () =>
    expect(await read({ patient: bundle([patient]) }, 'patient')).toEqual({ patient: answered(patient) }))

  it('that was not asked for is ignored', async () =>
    expect(await read({ conditions: null, charges: bundle([]), x: 1 }, 'conditions')).toEqual({
      conditions: answered(),
    }))

  it('with a next page that nobody may be asked for is incomplete', async () => {
    const { conditions } = await read({ conditions: bundle([c1], 'https://ehr.example/fhir?page=2') }, 'conditions')
    expect(conditions).toEqual({ state: 'answered', resources: [c1], complete: false })
  })
})

describe('a key under another name', () => {
  const absent = { state: 'unknown', reason: 'not-provided' }
  it.each([
    ['is found by its type', { Condition1: bundle([c1]) }, answered(c1)],
    ['is found among others', { Condition1: bundle([c1]), Patient1: patient }, answered(c1)],
    ['is left when two fit', { Condition1: bundle([c1]), Condition2: bundle([c1]) }, absent],
    ['is left when it holds other types too', { item1: bundle([c1, patient]) }, absent],
    ['is left when it is empty, since that fits every key', { item1: bundle([]) }, absent],
    [
      'is left when it is no Bundle',
      { item1: { resourceType: 'Bundle', entry: 'c1' }, item2: null, item3: 'c1' },
      absent,
    ],
    ['does not replace the key itself', { conditions: null, Condition1: bundle([c1]) }, answered()],
  ])('%s', async (_, prefetch, expected) =>
    expect(await read(prefetch, 'conditions')).toEqual({ conditions: expected }),
  )

  it('may be a Patient standing alone', async () =>
    expect(await read({ Patient1: patient }, 'patient', 'conditions')).toEqual({
      patient: answered(patient),
      conditions: absent,
    }))
})
