import { z } from 'zod'
import {
  amount,
  concept,
  extension,
  flag,
  many,
  meta,
  note,
  one,
  period,
  quantity,
  reference,
  text,
  timing,
} from './shape.ts'

const base = { id: text, meta: one(meta), extension: many(extension), contained: z.array(z.unknown()).catch([]) }
const resource = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ resourceType: z.literal(type), ...base, ...shape })

const value = {
  valueCodeableConcept: one(concept),
  valueQuantity: one(quantity),
  valueBoolean: flag,
  valueString: text,
  valueInteger: amount,
  valueRatio: one(z.object({ numerator: one(quantity), denominator: one(quantity) })),
}
const medication = { medicationCodeableConcept: one(concept), medicationReference: one(reference) }
const dosage = many(z.object({ timing: one(timing), text }))

/** What we read of each resource, and nothing else. Whatever is malformed in it is read as not stated. */
export const shapes = {
  Patient: resource('Patient', { birthDate: text }),
  Condition: resource('Condition', {
    clinicalStatus: one(concept),
    verificationStatus: one(concept),
    code: one(concept),
    onsetDateTime: text,
    onsetPeriod: one(period),
    recordedDate: text,
    stage: many(z.object({ summary: one(concept), assessment: many(reference) })),
    note: many(note),
  }),
  Observation: resource('Observation', {
    status: text,
    code: one(concept),
    ...value,
    effectiveDateTime: text,
    effectivePeriod: one(period),
    effectiveInstant: text,
    issued: text,
    performer: many(reference),
    note: many(note),
    specimen: one(reference),
    focus: many(reference),
    basedOn: many(reference),
    partOf: many(reference),
    derivedFrom: many(reference),
    hasMember: many(reference),
    component: many(z.object({ code: one(concept), ...value })),
  }),
  DiagnosticReport: resource('DiagnosticReport', {
    status: text,
    code: one(concept),
    category: many(concept),
    effectiveDateTime: text,
    effectivePeriod: one(period),
    issued: text,
    basedOn: many(reference),
    specimen: many(reference),
    result: many(reference),
    conclusionCode: many(concept),
  }),
  ServiceRequest: resource('ServiceRequest', {
    status: text,
    intent: text,
    doNotPerform: flag,
    code: one(concept),
    category: many(concept),
    orderDetail: many(concept),
    authoredOn: text,
    specimen: many(reference),
    reasonCode: many(concept),
    reasonReference: many(reference),
  }),
  MedicationRequest: resource('MedicationRequest', {
    status: text,
    intent: text,
    doNotPerform: flag,
    ...medication,
    category: many(concept),
    courseOfTherapyType: one(concept),
    authoredOn: text,
    dosageInstruction: dosage,
    groupIdentifier: one(z.object({ value: text })),
    statusReason: one(concept),
    reasonCode: many(concept),
    note: many(note),
  }),
  MedicationAdministration: resource('MedicationAdministration', {
    status: text,
    ...medication,
    category: one(concept),
    effectiveDateTime: text,
    effectivePeriod: one(period),
    statusReason: many(concept),
    reasonCode: many(concept),
    note: many(note),
  }),
  MedicationStatement: resource('MedicationStatement', {
    status: text,
    ...medication,
    category: one(concept),
    effectiveDateTime: text,
    effectivePeriod: one(period),
    dateAsserted: text,
    statusReason: many(concept),
    reasonCode: many(concept),
    note: many(note),
  }),
  Medication: resource('Medication', {
    code: one(concept),
    ingredient: many(z.object({ itemCodeableConcept: one(concept), itemReference: one(reference) })),
  }),
  Procedure: resource('Procedure', {
    status: text,
    category: one(concept),
    code: one(concept),
    performedDateTime: text,
    performedPeriod: one(period),
  }),
  Specimen: resource('Specimen', {
    status: text,
    type: one(concept),
    collection: one(z.object({ collectedDateTime: text, collectedPeriod: one(period) })),
  }),
  ChargeItem: resource('ChargeItem', {
    status: text,
    code: one(concept),
    occurrenceDateTime: text,
    occurrencePeriod: one(period),
    enteredDate: text,
  }),
  Consent: resource('Consent', {
    status: text,
    category: many(concept),
    dateTime: text,
    provision: one(z.object({ type: text })),
  }),
  CarePlan: resource('CarePlan', {
    status: text,
    title: text,
    category: many(concept),
    created: text,
    period: one(period),
    activity: many(
      z.object({
        detail: one(
          z.object({
            status: text,
            doNotPerform: flag,
            code: one(concept),
            productCodeableConcept: one(concept),
            productReference: one(reference),
            scheduledPeriod: one(period),
            scheduledTiming: one(timing),
            description: text,
          }),
        ),
        reference: one(reference),
      }),
    ),
  }),
  Practitioner: resource('Practitioner', {}),
  PractitionerRole: resource('PractitionerRole', {}),
} as const

export type TypeName = keyof typeof shapes
export type Of<T extends TypeName> = z.output<(typeof shapes)[T]>
export type Resource = { [T in TypeName]: Of<T> }[TypeName]

export type Condition = Of<'Condition'>
export type Observation = Of<'Observation'>
export type Component = Observation['component'][number]
export type DiagnosticReport = Of<'DiagnosticReport'>
export type ServiceRequest = Of<'ServiceRequest'>
export type Specimen = Of<'Specimen'>

const isOurs = (type: unknown): type is TypeName => typeof type === 'string' && Object.hasOwn(shapes, type)

/** The resource as far as we read it; nothing for a type that we do not read, or for no resource at all. */
export function readResource(raw: unknown): Resource | undefined {
  if (typeof raw !== 'object' || raw === null || !('resourceType' in raw) || !isOurs(raw.resourceType)) return undefined
  const read = shapes[raw.resourceType].safeParse(raw)
  return read.success ? read.data : undefined
}

export const is = <T extends TypeName>(resource: Resource | undefined, type: T): resource is Of<T> =>
  resource?.resourceType === type
