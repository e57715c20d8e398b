import type { Facility } from '#case'
import { type IsoDate, type RecordKey, recordQueries } from '#case'
import type { Tables } from '#knowledge'
import { tables } from '#test/rule-test'
import { distil } from '../../src/distil/index.ts'
import type { PatientRecord, Section } from '../../src/fhir/index.ts'

export const today: IsoDate = '2026-06-15'

const keys = Object.keys(recordQueries) as RecordKey[]
const typeOf = (key: RecordKey) => recordQueries[key].split(/[/?]/)[0]

/** A whole record: every section answered, each with what is of its type. */
export function recordOf(resources: readonly unknown[], sections: PatientRecord = {}): PatientRecord {
  const of = (key: RecordKey): Section => ({
    state: 'answered',
    complete: true,
    resources: resources.filter((one): one is fhir4.FhirResource => isOfType(one, typeOf(key))),
  })
  return { ...Object.fromEntries(keys.map(key => [key, of(key)])), ...sections }
}

// Medication, MedicationStatement and others come with the section that includes them.
const isOfType = (one: unknown, type: string | undefined) => {
  if (typeof one !== 'object' || one === null || !('resourceType' in one)) return type === 'Observation'
  const own = String(one.resourceType)
  if (type === 'MedicationRequest') return own.startsWith('Medication') && own !== 'MedicationAdministration'
  return own === type || (type === 'Observation' && own === 'Practitioner')
}

interface Asked {
  readonly asOf?: IsoDate
  readonly orders?: readonly unknown[]
  readonly draftResources?: readonly unknown[]
  readonly sections?: PatientRecord
  readonly tables?: Tables
  readonly facility?: Facility
  readonly patientId?: string
}

/** Distils a whole record; resources need not satisfy the types, as in the field. */
export function distilled(resources: readonly unknown[], asked: Asked = {}) {
  const { sections, orders = [], draftResources = [], ...rest } = asked
  return distil({
    record: recordOf(resources, sections),
    orders: orders as readonly fhir4.FhirResource[],
    draftResources: draftResources as readonly fhir4.FhirResource[],
    asOf: today,
    tables,
    ...rest,
  })
}

export const caseOf = (resources: readonly unknown[], asked: Asked = {}) => distilled(resources, asked).c
export const remarkCodes = (resources: readonly unknown[], asked: Asked = {}) =>
  distilled(resources, asked).remarks.map(({ code, about }) => `${code} ${about}`)

export const unknownSection: Section = { state: 'unknown', reason: 'time-out' }

const OWN = 'https://w3id.org/shirube/fhir/CodeSystem'
export const own = (system: string, code: string) => ({ coding: [{ system: `${OWN}/${system}`, code }] })
export const loinc = (code: string, display?: string) => ({ coding: [{ system: 'http://loinc.org', code, display }] })
export const sct = (code: string, display?: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
})
export const icd10 = (code: string, text?: string) => ({
  coding: [{ system: 'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full', code }],
  ...(text && { text }),
})
export const oncotree = (code: string) => ({ coding: [{ system: 'http://oncotree.mskcc.org', code }] })

let count = 0
const id = (type: string) => `${type.toLowerCase()}-${++count}`

export const condition = (code: object, more: object = {}) => ({
  resourceType: 'Condition',
  id: id('Condition'),
  recordedDate: '2026-01-10',
  code,
  ...more,
})
export const observation = (code: object, more: object = {}) => ({
  resourceType: 'Observation',
  id: id('Observation'),
  status: 'final',
  effectiveDateTime: '2026-05-01',
  code,
  ...more,
})
export const report = (code: object, more: object = {}) => ({
  resourceType: 'DiagnosticReport',
  id: id('DiagnosticReport'),
  status: 'final',
  issued: '2026-05-20T01:00:00Z',
  code,
  ...more,
})
export const request = (code: object, more: object = {}) => ({
  resourceType: 'ServiceRequest',
  id: id('ServiceRequest'),
  status: 'active',
  intent: 'order',
  authoredOn: '2026-04-20',
  code,
  ...more,
})
/** As JP-CLINS sends them: completed and ordered, whatever happened since. */
export const prescription = (text: string, authoredOn: string, more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id: id('MedicationRequest'),
  status: 'completed',
  intent: 'order',
  medicationCodeableConcept: { text },
  authoredOn,
  ...more,
})
export const administration = (text: string, on: string, more: object = {}) => ({
  resourceType: 'MedicationAdministration',
  id: id('MedicationAdministration'),
  status: 'completed',
  medicationCodeableConcept: { text },
  effectiveDateTime: on,
  ...more,
})
export const refTo = ({ resourceType, id }: { resourceType: string; id: string }) => ({
  reference: `${resourceType}/${id}`,
})
export const gene = (symbol: string, hgnc?: string) => ({
  code: loinc('48018-6'),
  valueCodeableConcept: { coding: [{ system: 'http://www.genenames.org', code: hgnc, display: symbol }] },
})
export const present = { valueCodeableConcept: loinc('LA9633-4') }
export const absent = { valueCodeableConcept: loinc('LA9634-2') }
