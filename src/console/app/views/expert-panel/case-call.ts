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
  const context = contextOf(booked, call.day)
  return callOf({ ...call, context, hook: 'appointments' in context ? 'appointment-book' : 'patient-view' })
}

/** What a call brings of the meetings that were booked by a day; nothing where none was. */
export function contextOf(booked: readonly fhir4.Appointment[], day: IsoDate) {
  const entry = booked.filter(one => isKnownOn(one, day)).map(resource => ({ resource }))
  const appointments: fhir4.Bundle = { resourceType: 'Bundle', type: 'collection', entry }
  return entry.length > 0 ? { appointments } : {}
}

/** What was booked later than the day asked is not seen. */
export const isKnownOn = ({ created }: fhir4.Appointment, day: IsoDate): boolean =>
  created === undefined || created.slice(0, day.length) <= day
