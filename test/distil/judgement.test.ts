import { describe, expect, it } from 'vitest'
import { caseOf, condition, icd10, loinc, observation, own, remarkCodes, sct } from './record.ts'

const judged = (code: string, more: object = {}) =>
  observation(own('cgp', code), { performer: [{ reference: 'Practitioner/who' }], ...more })
const status = (value: string, on: string, more: object = {}) =>
  judged('standard-therapy-status', {
    effectiveDateTime: on,
    valueCodeableConcept: own('standard-therapy-status', value),
    ...more,
  })

describe('judgement', () => {
  it('keeps value, signer, day and note', () => {
    const seen = status('finished', '2026-05-31T15:00:00Z', { note: [{ text: '二次治療まで終了' }] })
    expect(caseOf([seen]).judgement?.standardTherapy).toEqual({
      value: 'finished',
      by: 'Practitioner/who',
      on: '2026-06-01',
      note: '二次治療まで終了',
      ref: `Observation/${seen.id}`,
    })
  })
  const day = '2026-06-01'
  const at = (hour: string) => `2026-06-01T${hour}:00:00+09:00`
  /** Each told in both orders: the place in the record decides nothing. */
  const told = (a: object, b: object) =>
    [
      [a, b],
      [b, a],
    ]
      .map(seen => caseOf(seen).judgement?.standardTherapy)
      .map(one => one?.value ?? one?.disputed)
  it.each<readonly [string, object, object]>([
    ['the later day', status('finished', '2026-06-02'), status('ongoing', day)],
    ['on one day the later time', status('finished', at('08')), status('ongoing', at('07'))],
    [
      'else the later issue',
      status('finished', day, { issued: at('09') }),
      status('ongoing', day, { issued: at('08') }),
    ],
    [
      'else the later update',
      status('finished', day, { meta: { lastUpdated: '2026-06-02T00:00:00Z' } }),
      status('ongoing', day, { meta: { lastUpdated: '2026-06-01T00:00:00Z' } }),
    ],
    ['the same, said twice', status('finished', day), status('finished', day)],
    [
      'one with a day before one without',
      status('finished', day),
      status('ongoing', '', { effectiveDateTime: undefined }),
    ],
  ])('the last one counts: %s', (_, last, other) => expect(told(last, other)).toEqual(['finished', 'finished']))

  it.each<readonly [string, object, object]>([
    ['nothing sets them apart', status('finished', day), status('ongoing', day)],
    ['one gives a time and one the day alone', status('finished', at('08')), status('ongoing', day)],
    ['only one was issued', status('finished', day, { issued: at('09') }), status('ongoing', day)],
    [
      'neither has a day',
      status('finished', '', { effectiveDateTime: undefined }),
      status('ongoing', '', { effectiveDateTime: undefined }),
    ],
  ])('two of one day that differ have no value: %s', (_, a, b) => {
    expect(told(a, b)).toEqual([true, true])
    expect(remarkCodes([a, b])).toContain('judgements-disagree Observation')
  })

  it('holds of every judgement that opens a gate', () => {
    const probable = (valueBoolean: boolean) =>
      judged('drug-therapy-probable', { effectiveDateTime: day, valueBoolean })
    expect(caseOf([probable(true), probable(false)]).judgement?.drugTherapyProbable).toMatchObject({ disputed: true })
    const extent = (value: string) =>
      observation(own('cgp', 'disease-extent'), { valueCodeableConcept: own('disease-extent', value) })
    const cancer = condition(icd10('C25.0'))
    const said = caseOf([cancer, extent('metastatic'), extent('resectable')]).tumor?.extent
    expect(said).toMatchObject({ basis: 'recorded', disputed: true })
    expect(said).not.toHaveProperty('value')
    const phase = (value: string) =>
      observation(own('cgp', 'disease-phase'), { valueCodeableConcept: own('disease-phase', value) })
    const leukemia = condition(icd10('C92.0'))
    expect(caseOf([leukemia, phase('onset')]).tumor?.phase).toBe('onset')
    expect(caseOf([leukemia, phase('onset'), phase('relapsed-refractory')]).tumor?.phase).toBeUndefined()
  })
  it('a later one is not seen, a withdrawn one does not count, a preliminary one does', () => {
    const seen = [
      status('finished', '2026-06-01', { status: 'preliminary' }),
      status('none-exists', '2026-06-10', { status: 'entered-in-error' }),
      status('ongoing', '2026-06-16'),
    ]
    expect(caseOf(seen).judgement?.standardTherapy?.value).toBe('finished')
  })
  it.each([
    ['nobody', [], 'judgement-without-performer Observation'],
    ['an organization', [{ reference: 'Organization/lab' }], 'no-performing-practitioner Observation'],
    ['the patient', [{ reference: 'https://ehr.example/fhir/Patient/1' }], 'no-performing-practitioner Observation'],
  ])('made by %s it has no signer', (_, performer, remark) => {
    const seen = judged('drug-therapy-probable', { valueBoolean: true, performer })
    const judgement = caseOf([seen]).judgement?.drugTherapyProbable
    expect(judgement).toMatchObject({ value: true })
    expect(judgement?.by).toBeUndefined()
    expect(remarkCodes([seen])).toContain(remark)
  })
  it.each([
    [{ reference: 'PractitionerRole/r1' }, 'PractitionerRole/r1'],
    [
      { reference: 'https://ehr.example/fhir/Practitioner/p1/_history/2' },
      'https://ehr.example/fhir/Practitioner/p1/_history/2',
    ],
    [{ reference: 'urn:uuid:p2', type: 'Practitioner' }, 'urn:uuid:p2'],
    [{ type: 'Practitioner', identifier: { value: '12345' } }, 'Practitioner?identifier=12345'],
  ])('made by %j', (performer, by) =>
    expect(
      caseOf([judged('drug-therapy-probable', { performer: [performer] })]).judgement?.drugTherapyProbable?.by,
    ).toBe(by),
  )
  it('reads the reason why tissue cannot be tested', () =>
    expect(
      caseOf([judged('tissue-test-difficult', { valueString: '再生検が困難' })]).judgement?.tissueTestDifficult?.reason,
    ).toBe('再生検が困難'))
  it('remarks a status it does not know', () => {
    const seen = status('almost', '2026-06-01')
    expect(caseOf([seen]).judgement?.standardTherapy?.value).toBeUndefined()
    expect(remarkCodes([seen])).toContain(
      'unknown-code https://w3id.org/shirube/fhir/CodeSystem/standard-therapy-status|almost',
    )
  })
})

describe('performance status', () => {
  it.each([
    [loinc('89247-1'), { valueInteger: 2 }, 2],
    [loinc('89247-1'), { valueCodeableConcept: loinc('LA9625-0') }, 3],
    [loinc('89247-1'), { valueCodeableConcept: sct('422512005') }, 1],
    [{ text: 'ECOG PS' }, { valueString: 'ＰＳ　１' }, 1],
    [{ text: 'PS' }, { valueCodeableConcept: { text: '0' } }, 0],
    [loinc('89247-1'), { valueInteger: 9 }, undefined],
    [loinc('89243-0', 'Karnofsky Performance Status score'), { valueInteger: 90 }, undefined],
  ])('%j %j is %s', (code, value, grade) => expect(caseOf([observation(code, value)]).fitness?.ecog?.value).toBe(grade))

  it('reads the latest of each laboratory value', () => {
    const value = (n: number) => ({ valueQuantity: { value: n, unit: 'mg/dL' } })
    const jlac10 = { coding: [{ system: 'urn:oid:1.2.392.200119.4.504', code: '3C015000002327101' }] }
    const urine = { coding: [{ system: 'urn:oid:1.2.392.200119.4.504', code: '3C015000000127101' }] }
    const seen = [
      observation(loinc('2160-0'), { ...value(0.8), effectiveDateTime: '2026-04-01' }),
      observation(jlac10, { ...value(1.2), effectiveDateTime: '2026-05-01' }),
      observation(urine, { ...value(90), effectiveDateTime: '2026-06-01' }),
      observation({ text: '好中球数' }, value(1500)),
    ]
    expect(caseOf(seen).fitness?.organFunction?.map(({ name, value }) => [name, value])).toEqual([
      ['creatinine', 1.2],
      ['neutrophils', 1500],
    ])
  })
})
