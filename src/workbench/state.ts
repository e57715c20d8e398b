import type { IsoDate } from '#case'
import type { TableName, Tables } from '#knowledge'
import { tableNames } from './tables.ts'

export interface Checked {
  readonly id: string
  readonly checked: IsoDate
}

/** How sure the rows of a table are, for tables whose rows say so. */
export const confidences = (tables: Tables): readonly (readonly [TableName, readonly string[]])[] =>
  tableNames.flatMap(table => {
    const sure = tables[table].flatMap(row => ('confidence' in row ? [row.confidence] : []))
    return sure.length > 0 ? [[table, sure] as const] : []
  })

/** When the rows of a table were last compared with their source, for tables whose rows say so. */
export const checks = (tables: Tables): readonly (readonly [TableName, readonly Checked[]])[] =>
  tableNames.flatMap(table => {
    const checked = tables[table].flatMap(row => ('checked' in row ? [{ id: row.id, checked: row.checked }] : []))
    return checked.length > 0 ? [[table, checked] as const] : []
  })

/** Those last compared before a day, the oldest first. */
export const checkedBefore = (rows: readonly Checked[], limit: IsoDate): readonly Checked[] =>
  rows.filter(row => row.checked < limit).sort((a, b) => a.checked.localeCompare(b.checked))
