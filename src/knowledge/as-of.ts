import type { IsoDate } from '#case'
import type { Regime, TableName, Tables } from './tables.ts'

type Timeless = 'sources' | 'regimes'

/** The tables as they stood on one day. Rules see only this, so no rule compares dates of law. */
export type Knowledge = { readonly [T in Exclude<TableName, Timeless>]: Tables[T] } & {
  /** Ids of the regimes in force that day. */
  readonly inForce: ReadonlySet<string>
}

interface Span {
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

export const holdsOn = ({ from, until }: Span, day: IsoDate) =>
  (from === null || from <= day) && (until === null || day < until)

const dated = (row: object): row is Span => 'from' in row && 'until' in row

const remembered = new WeakMap<Tables, Map<IsoDate, Knowledge>>()
const REMEMBERED_DAYS = 32

/** The tables of one day; asked for the same day again, the same object. */
export function asOf(tables: Tables, day: IsoDate): Knowledge {
  const days = remembered.get(tables) ?? new Map<IsoDate, Knowledge>()
  remembered.set(tables, days)
  const known = days.get(day) ?? filtered(tables, day)
  if (days.size >= REMEMBERED_DAYS) days.clear()
  days.set(day, known)
  return known
}

function filtered(tables: Tables, day: IsoDate): Knowledge {
  const { sources: _sources, regimes, version: _version, ...rest } = tables
  const held = Object.entries(rest).map(([name, rows]) => [name, rows.filter(row => !dated(row) || holdsOn(row, day))])
  const knowledge = Object.fromEntries(held) as Omit<Knowledge, 'inForce'>
  return {
    ...knowledge,
    cdx: knowledge.cdx.map(row => ({ ...row, tests: row.tests.filter(link => holdsOn(link, day)) })),
    inForce: new Set(regimes.filter(regime => standing(regime, day) === 'in-force').map(regime => regime.id)),
  }
}

export type Standing = 'in-force' | 'enacted' | 'proposed' | 'lapsed'

/** Derived, never stored: a stored status goes stale on the day it matters. */
export function standing(regime: Regime, day: IsoDate): Standing {
  if (regime.enacted === null || regime.from === null) return 'proposed'
  if (day < regime.from) return 'enacted'
  return regime.until === null || day < regime.until ? 'in-force' : 'lapsed'
}
