import type { RequestHandler } from 'express'
import { z } from 'zod'
import { isIsoDate } from '#case'
import type { FoundResults } from '../../shapes/found.ts'
import type { ConsoleParts } from '../parts.ts'
import { days } from './instants.ts'
import { patientIn } from './patients-in.ts'
import { asked, resourcesOf, searched } from './searched.ts'

/** A panel's report, by the codes of the guides, and the report of C-CAT (contract, "FHIR inputs"). */
const CODES = [
  ['http://loinc.org', '51969-4'],
  ['http://loinc.org', '81247-9'],
  ['https://w3id.org/shirube/fhir/CodeSystem/cgp', 'ccat-report'],
] as const

const day = z.string().refine(isIsoDate, 'expected a day, YYYY-MM-DD')

/** POST /console/api/results: whose case an expert panel may have to review, booked or not. Throws what `searched` does. */
export const results =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { from, to, ...call } = asked(req.body, { from: day, to: day })
    const code = CODES.map(one => one.join('|')).join(',')
    const searchParams = { code, issued: days(from, to), _count: '200' }
    const query = { results: { resourceType: 'DiagnosticReport', searchParams } }
    const { sections, gaps } = await searched(call, query, parts)
    const found = resourcesOf(sections.get('results')).filter(isResult)
    const patients = found.map(({ subject }) => patientIn(subject?.reference, call.fhirServer))
    const named = patients.flatMap(id => id ?? [])
    const body: FoundResults = {
      patients: [...new Set(named)],
      gaps: named.length < patients.length ? [...gaps, { search: 'results', why: 'no-patient' }] : gaps,
    }
    res.json(body)
  }

const isResult = (one: fhir4.FhirResource): one is fhir4.DiagnosticReport =>
  one.resourceType === 'DiagnosticReport' &&
  (one.code.coding ?? []).some(({ system, code }) => CODES.some(known => known[0] === system && known[1] === code))
