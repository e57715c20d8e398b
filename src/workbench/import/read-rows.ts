import { z } from 'zod'
import { schemas, type TableName, type Tables } from '#knowledge'
import { type Bench, Refused } from '../bench.ts'
import { columnsOf, readRow } from '../csv/columns.ts'
import type { CsvRecord } from '../csv/parse-csv.ts'
import { CsvError, parseCsv } from '../csv/parse-csv.ts'
import { readText } from '../csv/read-text.ts'
import { nameOf } from '../yaml/change-table.ts'
import { receiptColumns } from './receipt-master.ts'
import type { Row } from './trusted.ts'

export interface ReadRow {
  readonly line: number
  readonly row: Row
  readonly before: Row | undefined
}

export interface Csv {
  readonly header: readonly string[]
  readonly records: readonly CsvRecord[]
}

/** Header and records of a file. Throws Refused, naming file and line. */
export function readCsv(file: string, bench: Bench): Csv {
  const { say } = bench
  try {
    const all = parseCsv(readText(file, bench))
    const [head] = all
    if (head === undefined) throw new Refused(say.emptyFile(file))
    const unnamed = receiptColumns(head.cells)
    const records = unnamed ? all : all.slice(1)
    const header = unnamed ?? head.cells.map(name => name.normalize('NFKC').trim())
    const twice = header.filter((name, i) => header.indexOf(name) !== i)
    if (twice.length > 0) throw new Refused(...twice.map(name => say.columnTwice(file, name)))
    const ragged = records.filter(({ cells }) => cells.length !== header.length)
    if (ragged.length > 0)
      throw new Refused(...ragged.map(({ line, cells }) => say.ragged(file, line, cells.length, header.length)))
    return { header, records }
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(say[error.kind](file, error.line))
    throw error
  }
}

/**
 * The rows of a file in a table's flat form, each laid over the row of the same id: a column that is not there leaves
 * its field as it is. Throws Refused with a line for every field that the table does not allow.
 */
export function readRows(file: string, { header, records }: Csv, table: TableName, tables: Tables, bench: Bench) {
  const { say, locale } = bench
  const columns = columnsOf(table)
  const unknown = header.filter(name => !columns.some(column => column.name === name))
  const faults = unknown.map(name => say.unknownColumn(file, name, nameOf(table)))
  if (!header.includes('id')) faults.push(say.noColumn(file, 'id'))
  if (faults.length > 0) throw new Refused(...faults)

  const seen = new Map<string, number>()
  const error = locale === 'ja' ? { error: z.locales.ja().localeError } : {}
  const rows = records.flatMap(({ line, cells }): readonly ReadRow[] => {
    const stated = readRow(table, columns, new Map(header.map((name, i) => [name, cells[i] ?? ''])))
    const id = String(stated.id ?? '')
    const first = seen.get(id)
    if (first !== undefined) faults.push(say.rowTwice(file, line, id, first))
    seen.set(id, first ?? line)
    const before: Row | undefined = tables[table].find(one => one.id === id)
    const merged = Object.entries({ ...(before ?? fresh(table)), ...stated }).filter(([, value]) => value !== undefined)
    const read = schemas[table].row.safeParse(Object.fromEntries(merged), error)
    if (read.success) return [{ line, row: read.data, before }]
    for (const issue of read.error.issues)
      faults.push(say.rowFault(file, line, id, issue.path.join('.') || 'row', say.issue(issue.message)))
    return []
  })
  if (faults.length > 0) throw new Refused(...faults)
  return rows
}

/** A row that a file brings and says nothing of how sure it is: nobody has verified it. */
const fresh = (table: TableName) => ('confidence' in schemas[table].row.shape ? { confidence: 'unverified' } : {})
