import type { RequestHandler } from 'express'
import { type Asked, words } from '#cards'
import { addDays, type Case, type IsoDate, tokyoDay } from '#case'
import { standing, type Tables } from '#knowledge'
import type { PatientRecord } from '../../../fhir/index.ts'
import {
  endpointsOf,
  type HookRequest,
  localeOf,
  readRequest,
  sectionsFor,
  UnknownService,
} from '../../../http/index.ts'
import type { Piece, Timeline } from '../../shapes/timeline.ts'
import { dayCalled } from '../day-called.ts'
import type { ConsoleParts } from '../parts.ts'
import { changed } from '../what-if/changed.ts'
import { readChanges } from '../what-if/read-changes.ts'
import { band } from './band.ts'
import { lines, measures } from './course.ts'
import { daysToAsk, recordDays, tableDays } from './days.ts'
import { events } from './events.ts'

/** The service whose answer the band shows, at the hook that needs no order. */
const ASKED = 'test-timing-patient-view'

/** Days of empty paper before the first entry and after the last. */
const MARGIN = 30

/**
 * POST /console/api/timeline: body is a patient-view call. The course of one patient, and test-timing's own answer on every day
 * on which the record or a table changes. What is supposed (`changes`) is supposed from the day asked for onwards.
 */
export const timeline =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const endpoint = endpointsOf(parts.services).get(ASKED)
    if (endpoint === undefined) throw new UnknownService()
    const request = readRequest(endpoint.hook, req.body)
    const locale = request.extension.locale ?? localeOf(req)
    const tables = parts.tables()
    const changes = readChanges(req.body, tables)
    const asOf = dayCalled(request, parts)
    const record = await sectionsFor(endpoint.service, request, { ...parts, limits: parts.config.limits })

    const ofTables = new Set(tableDays(tables))
    const today = tokyoDay(parts.clock())
    const written = recordDays(record)
    const ends = [...written, asOf, today].sort()
    const from = addDays(ends[0] ?? asOf, -MARGIN)
    const to = addDays(ends.at(-1) ?? asOf, MARGIN)
    const read = caseOn(parts, tables, record, request)
    const days = daysToAsk(written, [...ofTables], from, to)
    const cases = new Map(days.map(day => [day, read(day)]))
    const say = words(tables, locale)
    const happened = events([...cases.values()], say, tables)
    const courses = lines(read(to), say)

    const causesOf = (day: IsoDate): Piece['causes'] => [
      ...tables.regimes
        .filter(regime => regime.from === day && standing(regime, day) === 'in-force')
        .map(regime => ({ kind: 'regime' as const, label: regime.name[locale] })),
      ...(ofTables.has(day) ? [{ kind: 'table' as const }] : []),
      ...happened.filter(({ on }) => on === day).map(({ label }) => ({ kind: 'record' as const, label })),
    ]
    const author = { patient: `Patient/${request.context.patientId}` }
    const askedOn = (day: IsoDate): Asked => {
      const c = cases.get(day) ?? read(day)
      return {
        c: day < asOf ? c : changed(c, changes),
        hook: endpoint.hook,
        locale,
        tables,
        author,
        uuid: name => name,
      }
    }
    const body: Timeline = {
      from,
      to,
      today,
      lines: courses,
      measures: measures([...cases.values()]),
      events: happened,
      band: band(endpoint.service, parts.site.asOf === 'allowed' ? days : [today], askedOn, causesOf),
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

const caseOn =
  ({ distil, site }: ConsoleParts, tables: Tables, record: PatientRecord, { context }: HookRequest) =>
  (asOf: IsoDate): Case =>
    distil({ record, asOf, tables, facility: site.facility, patientId: context.patientId }).c
