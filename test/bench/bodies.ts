import { randomUUID } from 'node:crypto'
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
function labs(bytes: number): readonly object[] {
  const one = (i: number) => ({
    resourceType: 'Observation',
    id: `lab-${i}`,
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '2345-7', display: 'Glucose' }], text: '血糖' },
    subject: { reference: `Patient/${story?.id}` },
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

/** About 90 KB: the whole record of the patient, with the laboratory results any record holds. */
const large = orderSign({ ...whole, observations: searchset([...ofType('Observation'), ...labs(90_000 - rest)]) })

export const bodies = { small: JSON.stringify(small), large: JSON.stringify(large) }
