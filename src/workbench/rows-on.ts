import type { IsoDate } from '#case'
import { asOf, holdsOn, type TableName, type Tables } from '#knowledge'

interface AnyRow {
  readonly id: string
}

/** Every table as it stands on a day: what the rules see, and beside it the paragraphs out by then and the regimes in force. */
export function rowsOn(tables: Tables, day: IsoDate): { readonly [T in TableName]: readonly AnyRow[] } {
  const { inForce: _inForce, ...held } = asOf(tables, day)
  return {
    ...held,
    sources: tables.sources.filter(({ from }) => from === null || from <= day),
    regimes: tables.regimes.filter(({ from, until }) => from !== null && holdsOn({ from, until }, day)),
  }
}
