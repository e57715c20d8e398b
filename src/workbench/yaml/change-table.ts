import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { schemas, type TableName } from '#knowledge'
import { fieldsOf } from '../csv/shape.ts'
import { type Edits, editRows } from './edit-rows.ts'
import { inHouseOrder } from './house-style.ts'

/** Texts of files by path from the root. */
export type Texts = ReadonlyMap<string, string>

/** The name a table goes by: that of its file. */
export const nameOf = (table: TableName) => basename(schemas[table].path)

/** The files of a table that change, as they will read. Rows that are new to a table of several files go into its `imported.yaml`. */
export function changeTable(root: string, table: TableName, edits: Edits, added: readonly object[]): Texts {
  const order = inHouseOrder(Object.keys(fieldsOf(table)))
  const changed = new Map<string, string>()
  for (const [file, text] of textsOf(root, table)) {
    const after = editRows(text, edits, [], order)
    if (after !== text) changed.set(file, after)
  }
  if (added.length > 0) {
    const file = fileForNew(root, table)
    const path = join(root, file)
    const text = changed.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : opening(table, file))
    changed.set(file, editRows(text, new Map(), added, order))
  }
  return changed
}

/** The files of a table with their texts. */
export function textsOf(root: string, table: TableName): Texts {
  const { path } = schemas[table]
  const files = existsSync(join(root, `${path}.yaml`)) ? [`${path}.yaml`] : globSync(`${path}/*.yaml`, { cwd: root })
  return new Map(files.sort().map(file => [file, readFileSync(join(root, file), 'utf8')]))
}

function fileForNew(root: string, table: TableName): string {
  const { path } = schemas[table]
  return existsSync(join(root, path)) ? `${path}/imported.yaml` : `${path}.yaml`
}

function opening(table: TableName, file: string): string {
  const path = relative(dirname(file), `knowledge/schema/${nameOf(table)}.schema.json`)
  return `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}
# この施設で取り込んだ行。
# Rows imported here.

[]
`
}
