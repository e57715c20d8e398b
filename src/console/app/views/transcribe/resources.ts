import { concept } from '../../fhir/codes.ts'
import type { Written } from '../../fhir/written.ts'
import { uuid } from '../../uuid.ts'
import { type Candidate, candidatesOf, genesIn, type Transcript } from './transcript.ts'

const GENE: fhir4.CodeableConcept = { coding: [{ system: 'http://loinc.org', code: '48018-6' }] }

/** The report with its observations, by the urn each is to be stored under, performed by both readers. */
export function resourcesOf(given: Transcript, patientId: string, secondReader: string): ReadonlyMap<string, Written> {
  const subject = { reference: `Patient/${patientId}` }
  const performer = [{ reference: given.performer }, { reference: secondReader }]
  const observation = (code: string, value: Partial<fhir4.Observation>): fhir4.Observation => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept('cgp', code),
    subject,
    effectiveDateTime: given.issued,
    performer,
    ...value,
  })
  const genes = given.secondary === 'suspected' ? genesIn(given.genes) : []
  const observations = [
    observation('ccat-secondary-finding', {
      valueCodeableConcept: concept('cgp', given.secondary),
      ...(genes.length > 0 && { component: genes.map(geneComponent) }),
    }),
    ...candidatesOf(given).map(candidate =>
      observation('ccat-candidate-drug', {
        valueCodeableConcept: { text: candidate.drug.trim() },
        component: componentsOf(candidate),
      }),
    ),
    ...(given.omission === ''
      ? []
      : [observation('ccat-ep-omission', { valueCodeableConcept: concept('cgp', given.omission) })]),
  ].map(one => [`urn:uuid:${uuid()}`, one] as const)
  const report: fhir4.DiagnosticReport = {
    resourceType: 'DiagnosticReport',
    basedOn: [{ reference: given.order }],
    status: 'final',
    code: concept('cgp', 'ccat-report'),
    subject,
    effectiveDateTime: given.issued,
    issued: `${given.issued}T00:00:00+09:00`,
    performer,
    result: observations.map(([reference]) => ({ reference })),
    ...(given.drugs === 'no-candidate' && { conclusionCode: [concept('cgp', 'no-candidate')] }),
  }
  return new Map<string, Written>([...observations, [`urn:uuid:${uuid()}`, report]])
}

const componentsOf = ({ reach, cdxFit, level, gene }: Candidate): fhir4.ObservationComponent[] => [
  { code: concept('cgp', 'drug-reach'), valueCodeableConcept: concept('drug-reach', reach) },
  // Where the report does not say whether the test fits, nothing is said.
  ...(cdxFit === 'unstated' ? [] : [{ code: concept('cgp', 'cdx-fit'), valueBoolean: cdxFit === 'true' }]),
  ...(level === ''
    ? []
    : [{ code: concept('cgp', 'evidence-level'), valueCodeableConcept: concept('evidence-level', level) }]),
  ...genesIn(gene).map(geneComponent),
]

const geneComponent = (text: string): fhir4.ObservationComponent => ({ code: GENE, valueCodeableConcept: { text } })
