import type { RequestHandler } from 'express'
import { z } from 'zod'
import { isIsoDate } from '#case'
import type { FoundMeetings } from '../../shapes/found.ts'
import type { ConsoleParts } from '../parts.ts'
import { days } from './instants.ts'
import { patientIn } from './patients-in.ts'
import { asked, resourcesOf, searched } from './searched.ts'

const SYSTEM = 'https://w3id.org/shirube/fhir/CodeSystem/cgp'
const CODE = 'expert-panel'

const day = z.string().refine(isIsoDate, 'expected a day, YYYY-MM-DD').optional()

/** POST /console/api/meetings: the expert panels that are booked, for whoever prepares them. Throws what `searched` does. */
export const meetings =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { from, to, ...call } = asked(req.body, { from: day, to: day })
    const ofDays = from !== undefined && to !== undefined ? { date: days(from, to) } : {}
    const searchParams = { 'service-type': `${SYSTEM}|${CODE}`, ...ofDays, _count: '200' }
    const query = { meetings: { resourceType: 'Appointment', searchParams } }
    const { sections, gaps } = await searched(call, query, parts)
    // A server may pass over a condition that it does not know.
    const found = resourcesOf(sections.get('meetings')).filter(isMeeting)
    const named = found.filter(one => isOfSomebody(one, call.fhirServer))
    const body: FoundMeetings = {
      meetings: named,
      gaps: named.length < found.length ? [...gaps, { search: 'meetings', why: 'no-patient' }] : gaps,
    }
    res.json(body)
  }

const isMeeting = (one: fhir4.FhirResource): one is fhir4.Appointment =>
  one.resourceType === 'Appointment' &&
  (one.serviceType ?? []).some(({ coding = [] }) =>
    coding.some(({ system, code }) => system === SYSTEM && code === CODE),
  )

const isOfSomebody = ({ participant }: fhir4.Appointment, fhirServer: string | undefined) =>
  participant.some(({ actor }) => patientIn(actor?.reference, fhirServer) !== undefined)
