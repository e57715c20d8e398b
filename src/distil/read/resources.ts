import {
  amount,
  concept,
  extension,
  flag,
  many,
  meta,
  note,
  object,
  period,
  quantity,
  type Read,
  reference,
  text,
  timing,
  unread,
} from './shape.ts'

const whom = object({ reference: text })
const base = {
  id: text,
  meta,
  extension: many(extension),
  contained: unread,
  subject: whom,
  patient: whom,
  beneficiary: whom,
}
const resource = <T extends string, F extends Readonly<Record<string, Read<unknown>>>>(type: T, fields: F) =>
  object({ resourceType: () => type, ...base, ...fields })

const value = {
  valueCodeableConcept: concept,
  valueQuantity: quantity,
  valueBoolean: flag,
  valueString: text,
  valueInteger: amount,
  valueRatio: object({ numerator: quantity, denominator: quantity }),
}
const medication = { medicationCodeableConcept: concept, medicationReference: reference }
const dosage = many(object({ timing, text }))

/** An item of a form: what is asked, whether it is answered, and the items within it. */
export interface FormItem {
  readonly linkId: string | undefined
  readonly answer: readonly unknown[]
  readonly item: readonly FormItem[]
}

/** Forms nest groups; deeper than this nobody builds one, and no record may cost us the stack. */
const DEEPEST = 8

const formItem =
  (depth: number): Read<FormItem | undefined> =>
  raw =>
    object({ linkId: text, answer: unread, item: depth < DEEPEST ? many(formItem(depth + 1)) : () => [] })(raw)

/** What we read of each resource, and nothing else. Whatever is malformed in it is read as not stated. */
export const shapes = {
  Patient: resource('Patient', { gender: text, birthDate: text, deceasedBoolean: flag, deceasedDateTime: text }),
  Encounter: resource('Encounter', {
    status: text,
    class: object({ system: text, code: text }),
    type: many(concept),
    period,
  }),
  Condition: resource('Condition', {
    clinicalStatus: concept,
    verificationStatus: concept,
    code: concept,
    onsetDateTime: text,
    onsetPeriod: period,
    recordedDate: text,
    stage: many(object({ summary: concept, assessment: many(reference) })),
    note: many(note),
  }),
  Observation: resource('Observation', {
    status: text,
    code: concept,
    ...value,
    effectiveDateTime: text,
    effectivePeriod: period,
    effectiveInstant: text,
    issued: text,
    performer: many(reference),
    note: many(note),
    specimen: reference,
    focus: many(reference),
    basedOn: many(reference),
    partOf: many(reference),
    derivedFrom: many(reference),
    hasMember: many(reference),
    component: many(object({ code: concept, ...value })),
  }),
  DiagnosticReport: resource('DiagnosticReport', {
    status: text,
    code: concept,
    category: many(concept),
    effectiveDateTime: text,
    effectivePeriod: period,
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
    code: concept,
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
    courseOfTherapyType: concept,
    authoredOn: text,
    dosageInstruction: dosage,
    groupIdentifier: object({ value: text }),
    statusReason: concept,
    reasonCode: many(concept),
    note: many(note),
  }),
  MedicationAdministration: resource('MedicationAdministration', {
    status: text,
    ...medication,
    category: concept,
    effectiveDateTime: text,
    effectivePeriod: period,
    statusReason: many(concept),
    reasonCode: many(concept),
    note: many(note),
  }),
  MedicationStatement: resource('MedicationStatement', {
    status: text,
    ...medication,
    category: concept,
    effectiveDateTime: text,
    effectivePeriod: period,
    dateAsserted: text,
    statusReason: many(concept),
    reasonCode: many(concept),
    note: many(note),
  }),
  Medication: resource('Medication', {
    code: concept,
    ingredient: many(object({ itemCodeableConcept: concept, itemReference: reference })),
  }),
  Procedure: resource('Procedure', {
    status: text,
    category: concept,
    code: concept,
    performedDateTime: text,
    performedPeriod: period,
    reasonCode: many(concept),
  }),
  QuestionnaireResponse: resource('QuestionnaireResponse', {
    status: text,
    questionnaire: text,
    authored: text,
    item: many(formItem(0)),
  }),
  Specimen: resource('Specimen', {
    status: text,
    type: concept,
    collection: object({ collectedDateTime: text, collectedPeriod: period }),
  }),
  ChargeItem: resource('ChargeItem', {
    status: text,
    code: concept,
    occurrenceDateTime: text,
    occurrencePeriod: period,
    enteredDate: text,
    productCodeableConcept: concept,
  }),
  Consent: resource('Consent', {
    status: text,
    category: many(concept),
    dateTime: text,
    provision: object({ type: text }),
  }),
  CarePlan: resource('CarePlan', {
    status: text,
    title: text,
    category: many(concept),
    created: text,
    period,
    activity: many(
      object({
        detail: object({
          status: text,
          doNotPerform: flag,
          code: concept,
          productCodeableConcept: concept,
          productReference: reference,
          scheduledPeriod: period,
          scheduledTiming: timing,
          description: text,
        }),
        reference,
      }),
    ),
  }),
  FamilyMemberHistory: resource('FamilyMemberHistory', {
    status: text,
    date: text,
    relationship: concept,
    condition: many(object({ code: concept, onsetAge: quantity })),
  }),
  Appointment: resource('Appointment', {
    status: text,
    serviceType: many(concept),
    appointmentType: concept,
    supportingInformation: many(reference),
    start: text,
    participant: many(object({ type: many(concept), actor: reference, required: text, status: text })),
  }),
  Practitioner: resource('Practitioner', {}),
  PractitionerRole: resource('PractitionerRole', {}),
} as const

export type TypeName = keyof typeof shapes
export type Of<T extends TypeName> = NonNullable<ReturnType<(typeof shapes)[T]>>
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
  return shapes[raw.resourceType](raw)
}

export const is = <T extends TypeName>(resource: Resource | undefined, type: T): resource is Of<T> =>
  resource?.resourceType === type
