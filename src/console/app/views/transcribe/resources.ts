import type { Terms } from '../../../shapes/terms.ts'
import { concept } from '../../fhir/codes.ts'
import type { Written } from '../../fhir/written.ts'
import { uuid } from '../../uuid.ts'
import { termOf } from './term.ts'
import { type Candidate, candidatesOf, genesIn, type Transcript } from './transcript.ts'

const GENE: fhir4.CodeableConcept = { coding: [{ system: 'http://loinc.org', code: '48018-6' }] }

/**
 * The report with its observations, by the urn each is to be stored under, performed by both readers. Drugs and genes that
 * are known by name are coded; what is not known stays as it was read, and says so.
 */
export function resourcesOf(
  given: Transcript,
  patientId: string,
  secondReader: string,
  terms: Terms,
): ReadonlyMap<string, Written> {
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
      ...(genes.length > 0 && { component: genes.map(gene => geneComponent(gene, terms)) }),
      ...toVerify(genes.filter(gene => termOf(gene, terms.genes) === undefined)),
    }),
    ...candidatesOf(given).map(candidate =>
      observation('ccat-candidate-drug', {
        valueCodeableConcept: drugConcept(candidate.drug.trim(), terms),
        component: componentsOf(candidate, terms),
        ...toVerify(unknownIn(candidate, terms)),
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

const componentsOf = ({ reach, cdxFit, level, gene }: Candidate, terms: Terms): fhir4.ObservationComponent[] => [
  { code: concept('cgp', 'drug-reach'), valueCodeableConcept: concept('drug-reach', reach) },
  // Where the report does not say whether the test fits, nothing is said.
  ...(cdxFit === 'unstated' ? [] : [{ code: concept('cgp', 'cdx-fit'), valueBoolean: cdxFit === 'true' }]),
  ...(level === ''
    ? []
    : [{ code: concept('cgp', 'evidence-level'), valueCodeableConcept: concept('evidence-level', level) }]),
  ...genesIn(gene).map(one => geneComponent(one, terms)),
]

const geneComponent = (text: string, { genes }: Terms): fhir4.ObservationComponent => {
  const coding = termOf(text, genes)?.coding ?? []
  return { code: GENE, valueCodeableConcept: coding.length > 0 ? { coding: [...coding], text } : { text } }
}

/** A known drug by its codes, beside the words of the report; one without a checked code by its own name. */
function drugConcept(text: string, { drugs }: Terms): fhir4.CodeableConcept {
  const term = termOf(text, drugs)
  if (term === undefined) return { text }
  return term.coding.length > 0 ? { coding: [...term.coding], text } : { text: term.name }
}

/** The names in a candidate that our terminology does not hold. */
export const unknownIn = ({ drug, gene }: Candidate, { drugs, genes }: Terms): readonly string[] => [
  ...(termOf(drug, drugs) === undefined ? [drug.trim()] : []),
  ...genesIn(gene).filter(one => termOf(one, genes) === undefined),
]

const toVerify = (names: readonly string[]): Pick<fhir4.Observation, 'note'> =>
  names.length === 0 ? {} : { note: [{ text: `用語集にない名前（報告書のまま、要確認）：${names.join('、')}` }] }
