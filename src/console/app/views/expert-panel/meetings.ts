import { type IsoDate, isIsoDate } from '#case'
import type { FoundMeetings, Gap } from '../../../shapes/found.ts'
import type { ListedPatient } from '../../../shapes/listed-patient.ts'
import { ask } from '../../api.ts'
import { callAt } from '../../call.ts'
import { useLocale } from '../../locale.tsx'
import type { RecordSource } from '../../record.ts'
import { type Remote, useRemote } from '../../remote.ts'
import { isKnownOn } from './case-call.ts'
import type { Wanted } from './shown-case.ts'

/** The bookings of expert panels, by the patient they are for. */
export type Meetings = ReadonlyMap<string, readonly fhir4.Appointment[]>

/** The service type of their appointments, as a search names it. */
export const MEETING = 'https://w3id.org/shirube/fhir/CodeSystem/cgp|expert-panel'

/** The bookings that a search found, and why it may lack some. */
export interface FoundBookings {
  readonly meetings: Meetings
  readonly gaps: readonly Gap[]
}

/** From one day to another, both included. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The bookings of these days, or all there are. */
export function useMeetings(source: RecordSource, day: IsoDate, span: Span | undefined): Remote<FoundBookings> {
  const { locale } = useLocale()
  return useRemote(`meetings ${source.fhirBase} ${span?.from} ${span?.to}`, async signal => {
    const body = { ...callAt(source, day, locale), ...span }
    const { meetings, gaps } = await ask<FoundMeetings>('console/api/meetings', { locale, signal, body })
    return { meetings: byPatient(meetings), gaps }
  })
}

/** Whom bookings are for, as they call them. */
export const bookedPatients = (meetings: Meetings): readonly ListedPatient[] =>
  [...meetings].map(([id, booked]) => {
    const actors = booked.flatMap(({ participant }) => participant.flatMap(({ actor }) => actor ?? []))
    const said = actors.find(({ reference }) => reference?.endsWith(`Patient/${id}`))?.display
    return { id, name: said ?? '' }
  })

/** The day of the next meeting, from a day on. */
export const nextMeeting = (meetings: Meetings | undefined, day: IsoDate): IsoDate | undefined =>
  meetings && meetingDays(meetings, day).find(on => on >= day)

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
