import { describe, expect, it } from 'vitest'
import {
  caseOf,
  condition,
  loinc,
  observation,
  oncotree,
  own,
  refTo,
  report,
  request,
  unknownSection,
} from './record.ts'

const order = { ...request(own('panel', 'foundationone-cdx')), id: 'order' }
const result = report(own('panel', 'foundationone-cdx'), { basedOn: [refTo(order)] })
const act = (code: string, on: string | undefined, more: object = {}) => ({
  resourceType: 'Procedure',
  id: `${code}-${on ?? 'undated'}`,
  status: 'completed',
  code: own('cgp', code),
  ...(on && { performedDateTime: on }),
  ...more,
})
const form = (status: string, authored: string, item: readonly object[] = [], more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  id: `form-${authored}`,
  questionnaire: 'https://w3id.org/shirube/fhir/Questionnaire/ccat-registration|0.1.0',
  status,
  authored,
  item,
  ...more,
})
const registration = (...resources: object[]) => caseOf([order, result, ...resources]).registration

describe('the steps of the register', () => {
  it('done, each on its day', () =>
    expect(
      registration(
        act('ccat-sequence-submitted', '2026-05-21'),
        act('ccat-clinical-submitted', '2026-06-01'),
        act('expert-panel-omitted', '2026-06-12', { reasonCode: [{ text: 'ウ①' }] }),
        act('later-explanation', '2026-06-14'),
      ),
    ).toMatchObject({
      orderedOn: '2026-04-20',
      sequenceData: { done: true, on: '2026-05-21', ref: 'Procedure/ccat-sequence-submitted-2026-05-21' },
      clinicalData: { done: true, on: '2026-06-01' },
      panelOmitted: { done: true, on: '2026-06-12', reason: 'ウ①' },
      laterExplanation: { done: true, on: '2026-06-14' },
    }))
  it('none of them on record', () =>
    expect(registration()).toMatchObject({
      sequenceData: { done: false },
      clinicalData: { done: false },
      panelOmitted: { done: false },
      laterExplanation: { done: false },
    }))
  it.each([
    ['of an earlier panel', '2026-04-19', {}, { done: false }],
    ['on the day of the order', '2026-04-20', {}, { done: true, on: '2026-04-20' }],
    ['later than asked', '2026-06-16', {}, { done: false }],
    ['being prepared', '2026-05-21', { status: 'preparation' }, { done: false }],
    ['entered in error', '2026-05-21', { status: 'entered-in-error' }, { done: false }],
  ] as const)('%s', (_, on, more, expected) =>
    expect(registration(act('ccat-sequence-submitted', on, more))?.sequenceData).toMatchObject(expected),
  )
  it('one of no day may be of this panel', () =>
    expect(registration(act('ccat-sequence-submitted', undefined))?.sequenceData).toBeUndefined())
  it('the record was not asked', () =>
    expect(
      caseOf([order, result], { sections: { procedures: unknownSection } }).registration?.sequenceData,
    ).toBeUndefined())
  it('nothing to register without a reported panel', () => expect(caseOf([order]).registration).toBeUndefined())
})

describe('the registration form', () => {
  const item = [
    {
      linkId: 'basic',
      item: [
        { linkId: 'sex', answer: [{ valueCoding: { code: 'female' } }] },
        { linkId: 'birth-date', answer: [] },
      ],
    },
  ]
  it('the latest, with what it answers, groups opened', () =>
    expect(registration(form('in-progress', '2026-06-01'), form('completed', '2026-06-10', item))?.form).toEqual({
      found: true,
      state: 'completed',
      on: '2026-06-10',
      answered: ['sex'],
      ref: 'QuestionnaireResponse/form-2026-06-10',
    }))
  it('one amended is completed', () =>
    expect(registration(form('amended', '2026-06-10'))?.form).toMatchObject({ state: 'completed' }))
  it.each([
    ['stopped', form('stopped', '2026-06-10')],
    ['entered in error', form('entered-in-error', '2026-06-10')],
    [
      'of another questionnaire',
      form('completed', '2026-06-10', [], { questionnaire: 'https://example.org/Questionnaire/x' }),
    ],
    ['of another patient', form('completed', '2026-06-10', [], { subject: { reference: 'Patient/other' } })],
    ['later than asked', form('completed', '2026-06-16')],
  ])('%s is none', (name, one) => {
    const { registration: read } = caseOf([order, result, one], { patientId: 'me' })
    expect(read?.form).toEqual(name === 'of another patient' ? undefined : { found: false })
  })
  it('nested without end, it is read as far as forms go', () => {
    let nested: object = { linkId: 'deep', answer: [{ valueString: 'x' }] }
    for (let i = 0; i < 2_000; i++) nested = { linkId: 'g', item: [nested] }
    expect(registration(form('completed', '2026-06-10', [nested]))?.form?.answered).toEqual([])
  })
  it.each([null, 3, 'x', [[]], [{ linkId: 3, answer: 'x', item: 7 }]])('malformed items: %j', items =>
    expect(registration({ ...form('completed', '2026-06-10'), item: items })?.form?.answered).toEqual([]),
  )
})

describe('who the patient is, for the registration', () => {
  const tumor = condition(
    { ...oncotree('LUAD'), text: '肺腺癌' },
    { id: 'tumor', stage: [{ summary: { text: 'IVB' } }] },
  )
  const background = (...resources: object[]) => caseOf([tumor, ...resources]).background
  it('sex, OncoTree code, diagnosis, stage', () =>
    expect(background({ resourceType: 'Patient', id: 'me', gender: 'female' })).toEqual({
      sex: 'female',
      oncotree: 'LUAD',
      diagnosis: '肺腺癌',
      stage: 'IVB',
    }))
  it('unknown is no sex', () =>
    expect(background({ resourceType: 'Patient', id: 'me', gender: 'unknown' })).not.toHaveProperty('sex'))
  it.each([
    ['by code', observation(loinc('72166-2'), { valueCodeableConcept: { text: '過去に喫煙' } }), '過去に喫煙'],
    ['by name', observation({ text: '喫煙歴' }, { valueString: 'なし' }), 'なし'],
  ])('smoking %s', (_, seen, smoking) => expect(background(seen)).toMatchObject({ smoking }))
})

describe('the referral to medical genetics', () => {
  const referral = (more: object = {}) => ({ ...request(own('cgp', 'germline-referral')), id: 'referral', ...more })
  const read = (...resources: object[]) => caseOf(resources).geneticReferral
  it('made, on its day', () =>
    expect(read(referral())).toEqual({ made: true, on: '2026-04-20', ref: 'ServiceRequest/referral' }))
  it.each([{ status: 'draft' }, { intent: 'proposal' }, { status: 'revoked' }, { authoredOn: '2026-06-16' }])(
    '%j is none',
    more => expect(read(referral(more))).toEqual({ made: false }),
  )
  it('the record was not asked', () =>
    expect(caseOf([], { sections: { orders: unknownSection } }).geneticReferral).toBeUndefined())
})
