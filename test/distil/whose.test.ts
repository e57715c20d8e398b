import { describe, expect, it } from 'vitest'
import { caseOf, condition, distilled, icd10, own, prescription, remarkCodes, request } from './record.ts'

const cancer = (more: object) => condition(icd10('C349', '肺腺癌'), more)
const read = (resources: readonly object[]) => caseOf(resources, { patientId: 'me' }).tumor !== undefined
const patient = (id: string) => ({ resourceType: 'Patient', id, birthDate: '1960-01-01' })

describe('a resource', () => {
  it.each([
    'Patient/me',
    'Patient/me/_history/3',
    'https://ehr.example/fhir/Patient/me',
    'urn:uuid:me',
    'urn:uuid:5c9f3a86-0000-4000-8000-000000000000',
    '#me',
    '#someone',
    'Group/them',
  ])('of %s is read', reference => expect(read([cancer({ subject: { reference } })])).toBe(true))
  it.each([undefined, {}, { display: '山田' }, { identifier: { value: '1' } }, 'Patient/you'])(
    'with a subject %j is read',
    subject => expect(read([cancer({ subject })])).toBe(true),
  )
  it.each([
    'Patient/you',
    'Patient/you/_history/3',
    'https://ehr.example/fhir/Patient/you',
    'https://ehr.example/fhir/Patient/you_1',
    'Patient/ME',
  ])('of %s is not, and is remarked', reference => {
    const one = cancer({ subject: { reference } })
    expect(read([one])).toBe(false)
    expect(remarkCodes([one], { patientId: 'me' })).toEqual(['other-patient Condition'])
  })
  it('of a urn that another Patient goes by is not', () => {
    const one = cancer({ subject: { reference: 'urn:uuid:you' } })
    expect(read([one, patient('you')])).toBe(false)
    expect(read([one, patient('me')])).toBe(true)
  })
  it.each(['subject', 'patient', 'beneficiary'])('by its %s', field =>
    expect(read([cancer({ [field]: { reference: 'Patient/you' } })])).toBe(false),
  )
  it('of anybody is read where no patient is given', () =>
    expect(caseOf([cancer({ subject: { reference: 'Patient/you' } })]).tumor).toBeDefined())
})

describe('what follows', () => {
  const yours = { subject: { reference: 'Patient/you' } }
  it('another Patient gives no birth date', () => {
    expect(caseOf([patient('you')], { patientId: 'me' }).patient).toBeUndefined()
    expect(caseOf([patient('me')], { patientId: 'me' }).patient).toMatchObject({ birthDate: '1960-01-01' })
  })
  it('its section is not whole: what is missing there is not known to be missing', () => {
    const asked = { patientId: 'me' }
    expect(caseOf([prescription('タグリッソ', '2026-06-01', yours)], asked).drugOrders).toBeUndefined()
    expect(caseOf([prescription('タグリッソ', '2026-06-01', yours)], asked).therapy?.lines).toBeUndefined()
    expect(caseOf([], asked).drugOrders).toEqual([])
  })
  it('a draft is not read either', () => {
    const order = request(own('panel', 'foundationone-cdx'), { status: 'draft', ...yours })
    const { c, remarks } = distilled([], { orders: [order], patientId: 'me' })
    expect(c.order).toBeUndefined()
    expect(remarks.map(({ code }) => code)).toEqual(['other-patient'])
    expect(c.drugOrders).toEqual([])
  })
  it('what bears the same reference takes its place', () => {
    const mine = cancer({ id: 'c', subject: { reference: 'Patient/me' } })
    expect(read([{ ...mine, ...yours }, mine])).toBe(true)
  })
})
