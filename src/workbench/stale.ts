import { addDays, type IsoDate } from '#case'
import { load } from '#knowledge'
import { type Bench, writeLines } from './bench.ts'
import { tableNames } from './tables.ts'
import { nameOf } from './yaml/change-table.ts'

/** Rows and paragraphs that nobody has compared with their source for more than so many days, oldest first, table by table. */
export function stale(days: number, day: IsoDate, bench: Bench): void {
  const { say, root } = bench
  const tables = load(root)
  const limit = addDays(day, -days)
  const lines = tableNames.flatMap(table => {
    const checked = tables[table].flatMap(row => ('checked' in row ? [{ id: row.id, checked: row.checked }] : []))
    if (checked.length === 0) return []
    const old = checked.filter(row => row.checked < limit).sort((a, b) => a.checked.localeCompare(b.checked))
    return [say.stale(nameOf(table), old.length, checked.length), ...old.map(row => `  ${row.checked}  ${row.id}`)]
  })
  writeLines(bench, [say.staleTitle(day, days), ...lines])
}
