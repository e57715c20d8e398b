import { describe, expect, it } from 'vitest'
import { caseOf, loinc, observation, own, remarkCodes, sct } from './record.ts'

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
  it('the latest wins, by time, then issue, then update, then place', () => {
    const day = '2026-06-01'
    const latest = (...seen: object[]) => caseOf(seen).judgement?.standardTherapy?.value
    expect(latest(status('finished', '2026-06-02'), status('ongoing', '2026-06-01'))).toBe('finished')
    expect(latest(status('finished', '2026-06-01T08:00:00+09:00'), status('ongoing', day))).toBe('finished')
    expect(
      latest(
        status('finished', day, { issued: '2026-06-01T09:00:00+09:00' }),
        status('ongoing', day, { issued: '2026-06-01T08:00:00+09:00' }),
      ),
    ).toBe('finished')
    expect(
      latest(
        status('finished', day, { meta: { lastUpdated: '2026-06-02T00:00:00Z' } }),
        status('ongoing', day, { meta: { lastUpdated: '2026-06-01T00:00:00Z' } }),
      ),
    ).toBe('finished')
    expect(latest(status('ongoing', day), status('finished', day))).toBe('finished')
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
