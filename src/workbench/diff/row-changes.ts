import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '#case'
import { asOf, standing, type TableName } from '#knowledge'
import { rowsOn } from '../rows-on.ts'
import { tableNames } from '../tables.ts'
import { flowText } from '../yaml/house-style.ts'
import type { Snapshot } from './snapshot.ts'

export interface RowChange {
  readonly table: TableName
  readonly id: string
  readonly what: 'begins' | 'ends' | 'changes'
  /** What the row is about, in words. */
  readonly title: string
  /** For a change: each field, and each link to a test, as it was and as it is. */
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[]
}

type AnyRow = Readonly<Record<string, unknown>>

/** Which rows hold in one snapshot and not in the other, and which hold in both and say something else. */
export function rowChanges(from: Snapshot, to: Snapshot, locale: Locale): readonly RowChange[] {
  const [earlier, later] = [seen(from), seen(to)]
  return tableNames.flatMap(table => {
    const [before, after] = [earlier[table], later[table]]
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly RowChange[] => {
      const [old, now] = [before.get(id), after.get(id)]
      const about = { table, id, title: titleOf(now ?? old ?? {}, locale) }
      if (old === undefined) return [{ ...about, what: 'begins', fields: [] }]
      if (now === undefined) return [{ ...about, what: 'ends', fields: [] }]
      return isDeepStrictEqual(old, now) ? [] : [{ ...about, what: 'changes', fields: fieldChanges(old, now) }]
    })
  })
}

type Seen = { readonly [T in TableName]: ReadonlyMap<string, AnyRow> }

/** The rows by id; with what the day makes of them: whether a test is payable, and what a regime stands for. */
function seen({ tables, day }: Snapshot): Seen {
  const rows: Record<TableName, readonly { readonly id: string }[]> = {
    ...rowsOn(tables, day),
    regimes: tables.regimes.map(row => ({ ...row, standing: standing(row, day) })),
    cdx: asOf(tables, day).cdx.map(row => ({ ...row, payableYet: row.payable === null || row.payable <= day })),
  }
  const byId = Object.entries(rows).map(([name, all]) => [name, new Map(all.map(row => [row.id, row]))])
  return Object.fromEntries(byId) as unknown as Seen
}

function fieldChanges(old: AnyRow, now: AnyRow): RowChange['fields'] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names
    .filter(name => !isDeepStrictEqual(old[name], now[name]))
    .flatMap(name =>
      name === 'tests'
        ? linkChanges(old[name], now[name])
        : [{ name, before: short(old[name]), after: short(now[name]) }],
    )
}

function linkChanges(old: unknown, now: unknown): RowChange['fields'] {
  const [before, after] = [linksByTest(old), linksByTest(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(test => !isDeepStrictEqual(before.get(test), after.get(test)))
    .flatMap(test => {
      const [old, now] = [before.get(test), after.get(test)]
      const name = `tests ${test}`
      if (old === undefined || now === undefined) return [{ name, before: short(old), after: short(now) }]
      return fieldChanges(old, now).map(one => ({ ...one, name: `${name} ${one.name}` }))
    })
}

const linksByTest = (links: unknown): ReadonlyMap<string, AnyRow> =>
  new Map((Array.isArray(links) ? links : []).map(({ test, ...rest }) => [String(test), rest]))

const LONGEST = 160

function short(value: unknown): string {
  if (value === undefined) return '—'
  const text = flowText(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function titleOf(row: AnyRow, locale: Locale): string {
  const phrase = [row.indication, row.name, row.detail, row.locator].find(
    one => typeof one === 'object' && one !== null,
  )
  const drugs = Array.isArray(row.drugs) ? `${row.drugs.join(', ')}：` : ''
  return drugs + String(Object(phrase)[locale] ?? row.item ?? row.gene ?? row.by ?? '')
}
