import type { IsoDate } from '#case'
import { dayOf, momentOf } from './day.ts'
import { is, type Observation, type Resource } from './resources.ts'

/** What a FHIR resource says of when it became known; nothing for what is never dated. */
export function written(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Observation':
      return effective(resource) ?? resource.issued
    case 'DiagnosticReport':
      return resource.issued ?? resource.effectiveDateTime ?? resource.effectivePeriod?.start
    case 'Condition':
      return resource.recordedDate ?? resource.onsetDateTime ?? resource.onsetPeriod?.start
    case 'ServiceRequest':
    case 'MedicationRequest':
      return resource.authoredOn
    case 'MedicationAdministration':
      return resource.effectiveDateTime ?? resource.effectivePeriod?.start
    case 'MedicationStatement':
      return resource.dateAsserted ?? resource.effectiveDateTime ?? resource.effectivePeriod?.start
    case 'Procedure':
      return resource.performedDateTime ?? resource.performedPeriod?.start
    case 'ChargeItem':
      return resource.occurrenceDateTime ?? resource.occurrencePeriod?.start ?? resource.enteredDate
    case 'Consent':
      return resource.dateTime
    case 'Encounter':
      return resource.period?.start
    case 'QuestionnaireResponse':
      return resource.authored
    case 'FamilyMemberHistory':
      return resource.date
    case 'CarePlan':
      return resource.created ?? resource.period?.start
    default:
      return undefined
  }
}

const effective = (seen: Observation) => seen.effectiveDateTime ?? seen.effectiveInstant ?? seen.effectivePeriod?.start

/** The Tokyo day a resource became known. */
export const dayWritten = (resource: Resource): IsoDate | undefined => dayOf(written(resource))

const undatedTypes = new Set([
  ...['Patient', 'Medication', 'Specimen', 'Practitioner', 'PractitionerRole', 'Appointment'],
  // What relatives had is history in any case.
  'FamilyMemberHistory',
])

/** Types that should carry a date: without one, we see them and say so. */
export const shouldBeDated = ({ resourceType }: Resource): boolean => !undatedTypes.has(resourceType)

const never = new Set(['entered-in-error', 'cancelled', 'revoked', 'rejected', 'not-done', 'aborted', 'not-billable'])

/** Whether a resource says something at all: not withdrawn, not refuted, not an order against. */
export function stands(resource: Resource): boolean {
  if ('status' in resource && resource.status !== undefined && never.has(resource.status)) return false
  if ('doNotPerform' in resource && resource.doNotPerform === true) return false
  if (!is(resource, 'Condition')) return true
  return !(resource.verificationStatus?.coding ?? []).some(
    ({ code }) => code === 'entered-in-error' || code === 'refuted',
  )
}

/** Latest first: by effective time, then issued, then last update, then the later in the record. */
export function latestFirst<R extends Resource>(
  resources: readonly R[],
  day: (resource: R) => IsoDate | undefined,
): R[] {
  return resources
    .map((resource, place) => ({ resource, day: day(resource) ?? '', place }))
    .sort(
      (a, b) =>
        (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) ||
        later(written(a.resource), written(b.resource)) ||
        later(issued(a.resource), issued(b.resource)) ||
        later(a.resource.meta?.lastUpdated, b.resource.meta?.lastUpdated) ||
        b.place - a.place,
    )
    .map(({ resource }) => resource)
}

const issued = (resource: Resource) => ('issued' in resource ? resource.issued : undefined)

/** Negative when the first is the later one. */
function later(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  const [first, second] = [momentOf(a), momentOf(b)]
  return first === second ? 0 : first > second ? -1 : 1
}
