import { describe, expect, it } from 'vitest'
import { caseOf, icd10, unknownSection } from './record.ts'

const relative = (more: object) => ({
  resourceType: 'FamilyMemberHistory',
  id: 'mother',
  status: 'completed',
  date: '2026-05-01',
  patient: { reference: 'Patient/p' },
  relationship: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH' }] },
  ...more,
})
const breast = { code: icd10('C50.9', '乳癌'), onsetAge: { value: 45, unit: 'a' } }

describe('the family on record', () => {
  it('is read with relation, cancers and ages', () =>
    expect(caseOf([relative({ condition: [breast, { code: { text: '卵巣癌' } }] })]).family).toEqual([
      {
        code: 'MTH',
        conditions: [{ name: '乳癌', onsetAge: 45 }, { name: '卵巣癌' }],
        ref: 'FamilyMemberHistory/mother',
      },
    ]))
  it('keeps the words of a relation it has no code for', () =>
    expect(caseOf([relative({ relationship: { text: '父方のおば' } })]).family).toMatchObject([
      { relation: '父方のおば', conditions: [] },
    ]))
  it.each([
    ['entered in error', { status: 'entered-in-error' }],
    ['of unknown health', { status: 'health-unknown' }],
    ['dated later than asked', { date: '2026-06-16' }],
  ])('leaves out a relative %s', (_, more) =>
    expect(caseOf([relative({ condition: [breast], ...more })]).family).toEqual([]),
  )
  it('answered and empty is none, not answered is not known', () => {
    expect(caseOf([]).family).toEqual([])
    expect(caseOf([], { sections: { familyHistories: unknownSection } })).not.toHaveProperty('family')
  })
})
