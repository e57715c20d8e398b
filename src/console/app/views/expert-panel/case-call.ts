import type { IsoDate, Locale } from '#case'
import { uuid } from '../../uuid.ts'

interface Asking {
  readonly patientId: string
  readonly fhirServer: string
  readonly day: IsoDate
  readonly locale: Locale
  readonly booked: readonly fhir4.Appointment[]
  readonly user?: string | undefined
  /** Absent where the server is to read the record. */
  readonly prefetch?: unknown
}

/** The call about one case: as a meeting is booked for it, or where none is, as its chart is opened. */
export function caseCall({ patientId, fhirServer, day, locale, booked, user, prefetch }: Asking) {
  const appointments: fhir4.Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: booked.filter(one => isKnownOn(one, day)).map(resource => ({ resource })),
  }
  const isBooked = (appointments.entry ?? []).length > 0
  return {
    hook: isBooked ? 'appointment-book' : 'patient-view',
    hookInstance: uuid(),
    fhirServer,
    context: { userId: user ?? 'Practitioner/console', patientId, ...(isBooked && { appointments }) },
    ...(prefetch !== undefined && { prefetch }),
    extension: { 'org.w3id.shirube.request': { asOf: day, locale } },
  }
}

/** What was booked later than the day asked is not seen. */
export const isKnownOn = ({ created }: fhir4.Appointment, day: IsoDate): boolean =>
  created === undefined || created.slice(0, day.length) <= day
