import { randomUUID } from 'node:crypto'
import { recordQueries } from '#case'
import { stories } from '../patients/bundles.ts'

const story = stories.find(({ id }) => id === 'pancreas-first-line-expected')
if (story === undefined) throw new Error('the benchmark patient is gone')

const ofType = (type: string) => story.resources.filter(resource => resource.resourceType === type)
const searchset = (resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map(resource => ({ resource })),
})
const slim = ({ meta: _meta, text: _text, ...resource }: fhir4.FhirResource & { text?: unknown }) => resource
const without = (resource: object, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => !keys.includes(key)))

const draft = ofType('ServiceRequest').filter(order => 'status' in order && order.status === 'draft')
const judgements = ofType('Observation').filter(
  one =>
    JSON.stringify(one).includes('standard-therapy-status') || JSON.stringify(one).includes('drug-therapy-probable'),
)

const orderSign = (prefetch: Record<string, unknown>) => ({
  hook: 'order-sign',
  hookInstance: randomUUID(),
  context: {
    userId: `Practitioner/${story.id}-attending`,
    patientId: story.id,
    draftOrders: searchset(draft.map(order => without(slim(order), 'identifier', 'note'))),
  },
  prefetch,
})

/** Laboratory results, as they fill every real record: enough to reach the size wanted. */
function labs(bytes: number, patient: string): readonly object[] {
  const one = (i: number) => ({
    resourceType: 'Observation',
    id: `lab-${i}`,
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '2345-7', display: 'Glucose' }], text: '血糖' },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime: `2026-05-${String((i % 28) + 1).padStart(2, '0')}`,
    valueQuantity: { value: 90 + (i % 40), unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
  })
  return Array.from({ length: Math.ceil(bytes / JSON.stringify(one(1)).length) }, (_, i) => one(i))
}

/** About 3 KB: what the rules need, and no more; the rest of the record is answered empty. */
const small = orderSign({
  patient: null,
  conditions: searchset(
    ofType('Condition')
      .slice(0, 1)
      .map(one => without(slim(one), 'extension', 'category', 'identifier')),
  ),
  observations: searchset(judgements.map(one => without(slim(one), 'identifier', 'note'))),
  reports: null,
  orders: null,
  medicationRequests: null,
  medicationAdministrations: null,
  procedures: null,
  specimens: null,
  charges: null,
  carePlans: null,
})

const whole = {
  patient: ofType('Patient')[0],
  conditions: searchset(ofType('Condition')),
  reports: searchset(ofType('DiagnosticReport')),
  orders: searchset(ofType('ServiceRequest')),
  medicationRequests: searchset(ofType('MedicationRequest')),
  medicationAdministrations: searchset(ofType('MedicationAdministration')),
  procedures: searchset(ofType('Procedure')),
  specimens: searchset(ofType('Specimen')),
  charges: searchset(ofType('ChargeItem')),
  carePlans: searchset(ofType('CarePlan')),
}
const rest = JSON.stringify(orderSign({ ...whole, observations: searchset(ofType('Observation')) })).length

const observations = [...ofType('Observation'), ...labs(90_000 - rest, story.id)]

/** About 90 KB: the whole record of the patient, with the laboratory results any record holds. */
const large = orderSign({ ...whole, observations: searchset(observations) })

const drugs = [
  'osimertinib',
  'gefitinib',
  'alectinib',
  'lorlatinib',
  'crizotinib',
  'entrectinib',
  'tepotinib',
  'capmatinib',
  'selpercatinib',
  'sotorasib',
]

/**
 * An order-sign for the pharmacy: this many targeted drugs at once, with one EGFR result on record; and beside it the
 * laboratory results of a real record, as many as are asked for.
 */
const prescribing = (count: number, laboratory: readonly object[] = []) => ({
  hook: 'order-sign',
  hookInstance: randomUUID(),
  context: {
    userId: 'Practitioner/pharmacy',
    patientId: 'p',
    draftOrders: searchset(
      drugs.slice(0, count).map(drug => ({
        resourceType: 'MedicationRequest',
        id: drug,
        status: 'draft',
        intent: 'order',
        medicationCodeableConcept: { text: drug },
        subject: { reference: 'Patient/p' },
        authoredOn: '2026-06-15',
      })),
    ),
  },
  prefetch: {
    ...Object.fromEntries(Object.keys(recordQueries).map(key => [key, null])),
    conditions: searchset([
      {
        resourceType: 'Condition',
        id: 'tumor',
        subject: { reference: 'Patient/p' },
        code: { coding: [{ system: 'http://oncotree.mskcc.org', code: 'LUAD' }] },
        stage: [{ summary: { text: 'IV' } }],
        recordedDate: '2026-05-20',
      },
    ]),
    observations: searchset([
      {
        resourceType: 'Observation',
        id: 'egfr',
        status: 'final',
        code: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/companion-test', code: 'cobasEGFRv2' }] },
        subject: { reference: 'Patient/p' },
        effectiveDateTime: '2026-06-01',
        valueCodeableConcept: { text: '陽性' },
        component: [
          {
            code: { coding: [{ system: 'http://loinc.org', code: '48018-6' }] },
            valueCodeableConcept: { text: 'EGFR' },
          },
          {
            code: { coding: [{ system: 'http://loinc.org', code: '48005-3' }] },
            valueCodeableConcept: { text: 'p.L858R' },
          },
        ],
      },
      ...laboratory,
    ]),
  },
})

export interface Body {
  readonly name: string
  readonly service: string
  readonly body: string
}

const timing = (name: string, call: object): Body => ({
  name: `panel order, ${name}`,
  service: 'test-timing-order-sign',
  body: JSON.stringify(call),
})
const justification = (name: string, call: object): Body => ({
  name,
  service: 'cdx-justification-order-sign',
  body: JSON.stringify(call),
})

export const bodies: readonly Body[] = [
  timing('little record', small),
  timing('whole record', large),
  justification('one drug, little record', prescribing(1)),
  justification('ten drugs, little record', prescribing(10)),
  justification('one drug, whole record', prescribing(1, labs(85_000, 'p'))),
  justification('ten drugs, whole record', prescribing(10, labs(85_000, 'p'))),
]
