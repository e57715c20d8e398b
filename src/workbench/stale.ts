import { addDays, type IsoDate } from '#case'
import { load } from '#knowledge'
import { type Bench, writeLines } from './bench.ts'
import { checkedBefore, checks } from './state.ts'
import { nameOf } from './yaml/change-table.ts'

/** Rows and paragraphs that nobody has compared with their source for more than so many days, oldest first, table by table. */
export function stale(days: number, day: IsoDate, bench: Bench): void {
  const { say, root } = bench
  const tables = load(root)
  const limit = addDays(day, -days)
  const lines = checks(tables).flatMap(([table, all]) => {
    const old = checkedBefore(all, limit)
    return [say.stale(nameOf(table), old.length, all.length), ...old.map(row => `  ${row.checked}  ${row.id}`)]
  })
  writeLines(bench, [say.staleTitle(day, days), ...lines])
}
