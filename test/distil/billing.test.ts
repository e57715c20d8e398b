import { describe, expect, it } from 'vitest'
import { caseOf, own, remarkCodes, report, unknownSection } from './record.ts'

const encounter = (code: string | undefined, period: object, more: object = {}) => ({
  resourceType: 'Encounter',
  id: 'stay',
  status: 'in-progress',
  ...(code !== undefined && { class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code } }),
  period,
  ...more,
})
const start = '2026-06-10T09:00:00+09:00'
const stays = (...resources: object[]) => caseOf(resources).stays

describe('inpatient stays', () => {
  it('in progress, with the ward fee', () =>
    expect(stays(encounter('IMP', { start }, { type: [own('ward-fee', 'A307-5')] }))).toEqual([
      { from: '2026-06-10', ongoing: true, wards: ['A307-5'], ref: 'Encounter/stay' },
    ]))
  it('over, the ward unknown', () =>
    expect(stays(encounter('imp', { start, end: '2026-06-12' }, { status: 'finished' }))).toEqual([
      { from: '2026-06-10', until: '2026-06-12', ref: 'Encounter/stay' },
    ]))
  it('not over, and not said to be going on: of unknown end', () =>
    expect(stays(encounter('IMP', { start }, { status: 'unknown' }))).toEqual([
      { from: '2026-06-10', ref: 'Encounter/stay' },
    ]))
  it.each(['AMB', 'VR', 'EMER'])('%s is none', code => expect(stays(encounter(code, { start }))).toEqual([]))
  it('none on record', () => expect(stays()).toEqual([]))
  it('one that is planned, cancelled or later is not seen', () =>
    expect(
      stays(
        encounter('IMP', { start }, { id: 'a', status: 'planned' }),
        encounter('IMP', { start }, { id: 'b', status: 'cancelled' }),
        encounter('IMP', { start: '2026-06-16' }, { id: 'c' }),
      ),
    ).toEqual([]))
  it('a class we do not know forbids to say that there was none', () => {
    expect(stays(encounter('XYZ', { start }))).toBeUndefined()
    expect(remarkCodes([encounter('XYZ', { start })])).toContain('unknown-code Encounter.class|XYZ')
    expect(stays(encounter(undefined, { start }))).toBeUndefined()
  })
  it('the record was not asked', () =>
    expect(caseOf([], { sections: { encounters: unknownSection } }).stays).toBeUndefined())
})

describe('charges', () => {
  const charge = (code: object, more: object = {}) => ({
    resourceType: 'ChargeItem',
    id: 'c',
    status: 'billed',
    code,
    occurrenceDateTime: '2026-05-01',
    ...more,
  })
  const charges = (...resources: object[]) => caseOf(resources).charges
  it('the fee, the item and the day', () =>
    expect(
      charges(charge(own('fee-item', 'D004-2-1-ro'), { productCodeableConcept: own('biomarker', 'PTEN') })),
    ).toEqual([{ fee: 'D004-2-1-ro', item: 'PTEN', on: '2026-05-01', ref: 'ChargeItem/c' }]))
  it('oldest first', () =>
    expect(
      charges(
        charge(own('fee-item', 'B011-5'), { id: 'b' }),
        charge(own('fee-item', 'D006-19-1'), { id: 'a', occurrenceDateTime: '2026-03-01' }),
      )?.map(({ fee }) => fee),
    ).toEqual(['D006-19-1', 'B011-5']))
  it('what is planned, or in codes not ours, is none', () =>
    expect(
      charges(charge(own('fee-item', 'B011-5'), { status: 'planned' }), charge({ text: '何か' }, { id: 'd' })),
    ).toEqual([]))
  it('the record was not asked', () =>
    expect(caseOf([], { sections: { charges: unknownSection } }).charges).toBeUndefined())
})

describe('the written explanation of the latest profile', () => {
  const reported = report(own('panel', 'foundationone-cdx'))
  const procedure = (on: string | undefined, more: object = {}) => ({
    resourceType: 'Procedure',
    id: `x-${on}`,
    status: 'completed',
    code: own('cgp', 'written-explanation'),
    performedDateTime: on,
    ...more,
  })
  const explanation = (...resources: object[]) => caseOf([reported, ...resources]).explanation
  it('was given, the first of several', () =>
    expect(explanation(procedure('2026-06-10'), procedure('2026-06-01'))).toEqual({
      given: true,
      on: '2026-06-01',
      ref: 'Procedure/x-2026-06-01',
    }))
  it.each([
    ['nothing', []],
    ['one before the report', [procedure('2026-05-19')]],
    ['one only in preparation', [procedure('2026-06-01', { status: 'preparation' })]],
    ['one after asOf', [procedure('2026-06-16')]],
  ])('%s: none', (_, resources) => expect(explanation(...resources)).toEqual({ given: false }))
  it('one of no day leaves it open', () => expect(explanation(procedure(undefined))?.given).not.toBe(false))
  it('the record was not asked', () =>
    expect(caseOf([reported], { sections: { procedures: unknownSection } }).explanation).toBeUndefined())
  it('without a profile there is none to speak of', () => expect(caseOf([]).explanation).toBeUndefined())
})

describe('a death', () => {
  const patient = (more: object) => caseOf([{ resourceType: 'Patient', id: 'p', ...more }]).patient
  it.each([
    [{}, { deceased: false }],
    [{ deceasedBoolean: false }, { deceased: false }],
    [{ deceasedBoolean: true }, { deceased: true }],
    [{ deceasedDateTime: '2026-06-03T03:00:00+09:00' }, { deceased: true, deceasedOn: '2026-06-03' }],
    [{ deceasedDateTime: '2026-06-16' }, { deceased: false }],
  ])('%j', (said, expected) => expect(patient(said)).toEqual(expected))
  it('no Patient: not known', () => expect(caseOf([]).patient).toBeUndefined())
})
