import { type IsoDate, isIsoDate } from '#case'
import { search } from '../../fhir/search.ts'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'
import { isKnownOn } from './case-call.ts'
import type { Wanted } from './shown-case.ts'

/** The bookings of expert panels, by the patient they are for. */
export type Meetings = ReadonlyMap<string, readonly fhir4.Appointment[]>

/** The service type of their appointments, as a search names it. */
export const MEETING = 'https://w3id.org/shirube/fhir/CodeSystem/cgp|expert-panel'

export const useMeetings = (source: RecordSource): Remote<Meetings> =>
  useRemote(`meetings ${source.fhirBase}`, async signal => {
    const query = `Appointment?service-type=${encodeURIComponent(MEETING)}&_count=500`
    return byPatient(await search<fhir4.Appointment>(source, query, signal))
  })

function byPatient(booked: readonly fhir4.Appointment[]): Meetings {
  const patients = [...new Set(booked.flatMap(patientsOf))]
  return new Map(patients.map(id => [id, booked.filter(one => patientsOf(one).includes(id))]))
}

const patientsOf = ({ participant }: fhir4.Appointment): readonly string[] =>
  participant.flatMap(({ actor }) => /(?:^|\/)Patient\/([A-Za-z0-9.-]+)$/.exec(actor?.reference ?? '')?.[1] ?? [])

const TOKYO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

/** The day of a booking in Tokyo; nothing where it has none yet. */
export function dayOfMeeting({ start }: fhir4.Appointment): IsoDate | undefined {
  const at = start === undefined ? Number.NaN : Date.parse(start)
  if (Number.isNaN(at)) return undefined
  const day = TOKYO.format(at)
  return isIsoDate(day) ? day : undefined
}

/** Every day for which a meeting has been booked by the day asked, earliest first. */
export const meetingDays = (meetings: Meetings, asked: IsoDate): readonly IsoDate[] => {
  const known = [...meetings.values()].flat().filter(one => isKnownOn(one, asked))
  return [...new Set(known.flatMap(one => dayOfMeeting(one) ?? []))].sort()
}

/** Whether a case may be one of those wanted, before anything is read of it: of one day, only those booked for that day. */
export const mayBeWanted = (patientId: string, wanted: Wanted, meetings: Meetings | undefined): boolean =>
  !isIsoDate(wanted) || (meetings?.get(patientId) ?? []).some(one => dayOfMeeting(one) === wanted)
