import { describe, expect, it } from 'vitest'
import { answer } from '#cards'
import type { IsoDate } from '#case'
import { tables } from '#test/rule-test'
import { epWaiver } from '../cds-services/ep-waiver/service.ts'
import { sandboxSite } from '../src/config/index.ts'
import { distil } from '../src/distil/index.ts'
import { recordOf } from './golden/record-of.ts'
import { stories } from './patients/bundles.ts'

const traveller = stories.filter(({ id }) => id === 'mock-egfr-approved')
const isReport = (one: fhir4.FhirResource): one is fhir4.DiagnosticReport =>
  one.resourceType === 'DiagnosticReport' && (one.code.coding ?? []).some(({ code }) => code === 'ccat-report')

/** C-CAT issues its report again a month later: a germline finding is suspected after all. */
const finding: fhir4.Observation = {
  resourceType: 'Observation',
  id: 'reissued-finding',
  status: 'final',
  code: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'ccat-secondary-finding' }] },
  subject: { reference: 'Patient/mock-egfr-approved' },
  effectiveDateTime: '2026-07-01',
  valueCodeableConcept: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'suspected' }] },
  component: [
    { code: { coding: [{ system: 'http://loinc.org', code: '48018-6' }] }, valueCodeableConcept: { text: 'BRCA2' } },
  ],
}
const reissued = traveller.flatMap(({ resources }) =>
  resources.filter(isReport).map(one => ({
    ...one,
    id: 'reissued',
    issued: '2026-07-01T09:00:00+09:00',
    result: [{ reference: 'Observation/reissued-finding' }],
  })),
)

function on(asOf: IsoDate) {
  const [story] = traveller.map(one => ({ ...one, resources: [...one.resources, finding, ...reissued] }))
  if (story === undefined) throw new Error('the patient who travels is gone')
  const { c } = distil({ record: recordOf(story), asOf, tables, facility: sandboxSite.facility })
  const author = { patient: 'Patient/mock-egfr-approved' }
  const [card] = answer(epWaiver, { c, hook: 'patient-view', locale: 'ja', tables, author, uuid: name => name })
  const { outcome, regime, reasons } = card?.extension['org.w3id.shirube.decision'] ?? {}
  return { outcome, regime, reasons: reasons?.map(({ rule, answer: is, cites }) => ({ rule, is, cites })) }
}

const because = (rule: string, is: string, ...cites: string[]) =>
  expect.arrayContaining([{ rule: `ep-waiver/${rule}`, is, cites }])

describe('one patient, four days, four answers, each with its paragraph', () => {
  it.each<[IsoDate, object]>([
    [
      '2026-05-31',
      {
        outcome: 'required',
        regime: 'fee-2024',
        reasons: because('every-profile-is-reviewed', 'no', 'fee-2024/b011-5/1'),
      },
    ],
    [
      '2026-06-01',
      {
        outcome: 'cannot-tell',
        regime: 'fee-2026',
        reasons: because('no-germline-finding', 'unknown', 'fee-2026/b011-5/1-i'),
      },
    ],
    [
      '2026-06-05',
      { outcome: 'omit-treat', regime: 'fee-2026', reasons: because('matched-drug', 'yes', 'fee-2026/b011-5/1-u-1') },
    ],
    [
      '2026-07-01',
      { outcome: 'required', regime: 'fee-2026', reasons: because('no-germline-finding', 'no', 'fee-2026/b011-5/1-i') },
    ],
  ])('%s', (day, expected) => expect(on(day)).toMatchObject(expected))

  it('does not see on the day before what is dated the day after', () => {
    expect(on('2026-06-04').outcome).toBe('cannot-tell')
    expect(on('2026-06-30').outcome).toBe('omit-treat')
  })
})
