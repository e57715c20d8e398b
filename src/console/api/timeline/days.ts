import { addDays, type IsoDate } from '#case'
import type { Tables } from '#knowledge'
import { dayOf } from '../../../distil/index.ts'
import type { PatientRecord } from '../../../fhir/index.ts'

/** Days on which something may become known or cease to be: every day the record writes, and the day after each. */
export const recordDays = (record: PatientRecord): readonly IsoDate[] =>
  sorted([...writtenIn(Object.values(record).map(section => section.state === 'answered' && section.resources))])

/** Days on which a row of a table, or a body of rules, begins or ends. */
export const tableDays = (tables: Tables): readonly IsoDate[] => sorted([...spansIn(tables)])

/** The days to ask on, between the first and the last: on all others the answer is that of the day before. */
export const daysToAsk = (
  record: readonly IsoDate[],
  tables: readonly IsoDate[],
  from: IsoDate,
  to: IsoDate,
): readonly IsoDate[] =>
  sorted([from, ...record, ...record.map(day => addDays(day, 1)), ...tables]).filter(day => from <= day && day <= to)

/** Neither tells of anything that happened to the disease. */
const TIMELESS = new Set(['birthDate', 'meta'])

/** A bare year may be any code of four digits, unless its member is one that holds a date. */
const DATED = /date|time|issued|authored|created|start|end/i

function* writtenIn(value: unknown, name = ''): Generator<IsoDate> {
  if (typeof value === 'string') {
    const day = value.includes('-') || DATED.test(name) ? dayOf(value) : undefined
    if (day !== undefined) yield day
  } else if (typeof value === 'object' && value !== null)
    for (const [member, inside] of Object.entries(value))
      if (!TIMELESS.has(member)) yield* writtenIn(inside, Array.isArray(value) ? name : member)
}

function* spansIn(value: unknown): Generator<IsoDate> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    const day = (name === 'from' || name === 'until') && typeof member === 'string' ? dayOf(member) : undefined
    if (day !== undefined) yield day
    else yield* spansIn(member)
  }
}

const sorted = (days: readonly IsoDate[]): readonly IsoDate[] => [...new Set(days)].sort()
