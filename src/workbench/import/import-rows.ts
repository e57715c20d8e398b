import { isDeepStrictEqual } from 'node:util'
import { load, SIGNERS_NEEDED, schemas, type TableName, type Row as TableRow } from '#knowledge'
import { type Bench, writeLines } from '../bench.ts'
import { type Signer, signed, signOffTexts } from '../sign.ts'
import { changeTable, nameOf } from '../yaml/change-table.ts'
import { commit } from '../yaml/commit.ts'
import { type Csv, readRows } from './read-rows.ts'
import { newlyApproved, type Row, type Trusted, trusted } from './trusted.ts'

export interface ImportOptions {
  readonly dryRun: boolean
  /** Those who compared the rows of the file with a source, each another person. */
  readonly signers: readonly Signer[]
}

/**
 * Takes over a file in a table's flat form: rows of known id are changed, others added, rows that the file does not
 * name stay. Says of every row what becomes of it. Throws Refused; then nothing was written.
 */
export function importRows(file: string, csv: Csv, table: TableName, options: ImportOptions, bench: Bench): void {
  const { root, say } = bench
  const { dryRun, signers } = options
  const tables = load(root)
  const bySigners = signers.length >= SIGNERS_NEEDED
  const taken = readRows(file, csv, table, tables, bench).map(one => {
    const result = trusted(one.row, one.before, bySigners)
    return { ...one, ...result, stated: one.row, same: isDeepStrictEqual(result.row, one.before) }
  })
  const touched = taken.filter(({ same }) => !same)
  const edits = new Map(
    touched.flatMap(({ row, before }) => (before === undefined ? [] : [[row.id, difference(row, before)]])),
  )
  const added = touched.filter(({ before }) => before === undefined).map(({ row }) => written(table, row))

  const stale = new Set(touched.filter(({ changed, before }) => changed && before).map(({ row }) => row.id))
  const kept = tables.signOffs.filter(one => !stale.has(one.row))
  const all: TableRow<'signOffs'>[] = [...kept]
  if ('confidence' in schemas[table].row.shape)
    for (const { stated, before } of touched)
      for (const signer of signers)
        for (const test of [null, ...newlyApproved(stated, before)]) all.push(signed(all, stated.id, test, signer))

  const lineOf = new Map(taken.map(({ row, line }) => [row.id, line]))
  const tell = (fault: string) => {
    const id = /\(([^)]+)\)/.exec(fault)?.[1]
    const line = id === undefined ? undefined : lineOf.get(id)
    return line === undefined ? say.tableFault(fault) : say.importFault(file, line, fault)
  }
  const texts = new Map([
    ...changeTable(root, table, edits, added),
    ...(isDeepStrictEqual(all, tables.signOffs) ? [] : signOffTexts(root, all)),
  ])
  commit(root, texts, dryRun, tell)
  const withdrawn = tables.signOffs.length - kept.length
  writeLines(bench, [
    ...taken.flatMap(one => report(one, say)),
    ...(withdrawn > 0 ? [say.withdrawn(withdrawn)] : []),
    say.imported(nameOf(table), count(taken), dryRun),
    ...[...texts.keys()].map(say.fileWritten(dryRun)),
    ...(taken.some(waitsForSigners) ? [say.signNext] : []),
  ])
}

interface Taken extends Trusted {
  readonly before: Row | undefined
  readonly same: boolean
}

function report({ row, before, same, notTaken }: Taken, say: Bench['say']): readonly string[] {
  const what = before === undefined ? 'added' : same ? 'same' : 'changed'
  const fields = before === undefined ? [] : Object.keys(difference(row, before))
  return [
    ...(what === 'same' ? [] : [say.rowTaken[what](row.id, fields)]),
    ...notTaken.map(claim => say.notTaken(row.id, claim)),
  ]
}

/** Whether two people have to sign before the row counts for what the file says. */
const waitsForSigners = ({ row, same, notTaken }: Taken) =>
  notTaken.length > 0 || (!same && row.confidence === 'unverified')

const count = (taken: readonly Taken[]) => ({
  added: taken.filter(one => one.before === undefined).length,
  changed: taken.filter(one => one.before !== undefined && !one.same).length,
  same: taken.filter(one => one.same).length,
})

function difference(row: Row, before: Row): Readonly<Record<string, unknown>> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(row)])]
  return Object.fromEntries(
    names.filter(name => !isDeepStrictEqual(row[name], before[name])).map(name => [name, row[name]]),
  )
}

/** Without the fields that the schema fills in by itself. */
function written(table: TableName, row: Row): object {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { data?: unknown } }>> = schemas[table].row.shape
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !isDeepStrictEqual(shape[name]?.safeParse(undefined).data, value)),
  )
}
