import type { IsoDate } from '#case'
import type { CdxRow } from '#knowledge'

/** Every day on which a row or one of its links begins or ends, or its test becomes payable. */
export function turnsOf(rows: readonly CdxRow[]): readonly IsoDate[] {
  const days = rows.flatMap(row => [
    row.from,
    row.until,
    row.payable,
    ...row.tests.flatMap(({ from, until }) => [from, until]),
  ])
  return [...new Set(days.filter(day => day !== null))].sort()
}
