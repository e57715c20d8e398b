import type { IsoDate } from '#case'
import type { Regime, TableName, Tables } from './tables.ts'

type Timeless = 'sources' | 'regimes'

/** The tables as they stood on one day. Rules see only this, so no rule compares dates of law. */
export type Knowledge = { readonly [T in Exclude<TableName, Timeless>]: Tables[T] }

interface Span {
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

export const holdsOn = ({ from, until }: Span, day: IsoDate) =>
  (from === null || from <= day) && (until === null || day < until)

const dated = (row: object): row is Span => 'from' in row && 'until' in row

export function asOf(tables: Tables, day: IsoDate): Knowledge {
  const { sources: _sources, regimes: _regimes, version: _version, ...rest } = tables
  const held = Object.entries(rest).map(([name, rows]) => [name, rows.filter(row => !dated(row) || holdsOn(row, day))])
  const knowledge = Object.fromEntries(held) as Knowledge
  return {
    ...knowledge,
    cdx: knowledge.cdx.map(row => ({ ...row, tests: row.tests.filter(link => holdsOn(link, day)) })),
  }
}

export type Standing = 'in-force' | 'enacted' | 'proposed' | 'lapsed'

/** Derived, never stored: a stored status goes stale on the day it matters. */
export function standing(regime: Regime, day: IsoDate): Standing {
  if (regime.enacted === null || regime.from === null) return 'proposed'
  if (day < regime.from) return 'enacted'
  return regime.until === null || day < regime.until ? 'in-force' : 'lapsed'
}
