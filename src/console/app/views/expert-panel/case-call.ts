import type { IsoDate, Locale } from '#case'
import { callOf } from '../../call.ts'
import type { Prefetch } from '../../record.ts'

interface Asking {
  readonly patientId: string
  readonly fhirServer: string
  readonly day: IsoDate
  readonly locale: Locale
  readonly booked: readonly fhir4.Appointment[]
  readonly user?: string | undefined
  /** Absent where the server is to read the record. */
  readonly prefetch?: Prefetch | undefined
}

/** The call about one case: as a meeting is booked for it, or where none is, as its chart is opened. */
export function caseCall({ booked, ...call }: Asking) {
  const appointments: fhir4.Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: booked.filter(one => isKnownOn(one, call.day)).map(resource => ({ resource })),
  }
  const isBooked = (appointments.entry ?? []).length > 0
  return callOf({
    ...call,
    hook: isBooked ? 'appointment-book' : 'patient-view',
    ...(isBooked && { context: { appointments } }),
  })
}

/** What was booked later than the day asked is not seen. */
export const isKnownOn = ({ created }: fhir4.Appointment, day: IsoDate): boolean =>
  created === undefined || created.slice(0, day.length) <= day
