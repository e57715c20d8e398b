import type { IsoDate } from '#case'
import { load, type TableName } from '#knowledge'
import type { Bench } from './bench.ts'
import { columnsOf, writeRow } from './csv/columns.ts'
import { writeCsv } from './csv/parse-csv.ts'
import { rowsOn } from './rows-on.ts'

export interface ExportOptions {
  /** Only rows, and links of rows, that hold on that day; all of them where no day is given. */
  readonly day: IsoDate | undefined
  readonly format: 'csv' | 'json'
  /** Puts a byte-order mark in front, for spreadsheets that take UTF-8 for something else without it. */
  readonly bom: boolean
}

/** Writes a table to standard output; `import` reads the CSV back as it is. */
export function exportTable(table: TableName, { day, format, bom }: ExportOptions, bench: Bench): void {
  const tables = load(bench.root)
  const rows: readonly object[] = day === undefined ? tables[table] : rowsOn(tables, day)[table]
  const text = format === 'csv' ? flat(table, rows) : `${JSON.stringify(rows, null, 2)}\n`
  bench.write((bom ? '\ufeff' : '') + text)
}

function flat(table: TableName, rows: readonly object[]): string {
  const columns = columnsOf(table)
  return writeCsv([columns.map(({ name }) => name), ...rows.map(row => writeRow(columns, row))])
}
