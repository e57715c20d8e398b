import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { crossReferenceFaults } from './cross-reference.ts'
import { schemas, type TableName, type Tables } from './tables.ts'

/** Knowledge that does not hold together. It stops the start and lists every fault, each with file, row and field. */
export class KnowledgeError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`knowledge does not hold together (${faults.length}):\n${faults.map(fault => `  ${fault}`).join('\n')}`)
    this.name = 'KnowledgeError'
    this.faults = faults
  }
}

/** Reads and checks every table under the project root. Throws KnowledgeError; never returns half a table. */
export function load(root: string): Tables {
  const faults: string[] = []
  const digest = createHash('sha256')
  const rowsOf = (name: TableName) => {
    const files = filesOf(join(root, schemas[name].path))
    if (files.length === 0) faults.push(`${schemas[name].path}: the table is missing`)
    return files.flatMap(file => {
      const text = readFileSync(file, 'utf8')
      digest.update(text)
      const read = readRows(name, file.slice(root.length).replace(/^\//, ''), text)
      faults.push(...read.faults)
      return read.rows
    })
  }
  const tables = Object.fromEntries(
    (Object.keys(schemas) as TableName[]).map(name => [name, rowsOf(name)]),
  ) as unknown as Tables
  if (faults.length === 0) faults.push(...crossReferenceFaults(tables))
  if (faults.length > 0) throw new KnowledgeError(faults)
  return { ...tables, version: digest.digest('hex').slice(0, 12) }
}

const filesOf = (path: string) =>
  existsSync(`${path}.yaml`)
    ? [`${path}.yaml`]
    : globSync(`${path}/*.yaml`).sort((a, b) => basename(a).localeCompare(basename(b)))

/** What was last read in the file of that name, whatever folder it stands in: tables are mostly read again with one file changed. */
const lastRead = new Map<string, { readonly text: string; readonly read: Read }>()

interface Read {
  readonly rows: readonly unknown[]
  readonly faults: readonly string[]
}

function readRows(name: TableName, file: string, text: string): Read {
  const last = lastRead.get(file)
  if (last?.text === text) return last.read
  const read = readAnew(name, file, text)
  lastRead.set(file, { text, read })
  return read
}

function readAnew(name: TableName, file: string, text: string): Read {
  let rows: unknown
  try {
    rows = parse(text)
  } catch (error) {
    return { rows: [], faults: [`${file}: not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`] }
  }
  if (!Array.isArray(rows)) return { rows: [], faults: [`${file}: expected a list of rows`] }
  const faults: string[] = []
  const sound = rows.flatMap((row: unknown, i) => {
    const read = schemas[name].row.safeParse(row)
    if (read.success) return [read.data]
    const label = typeof row === 'object' && row !== null && 'id' in row ? ` (${String(row.id)})` : ''
    for (const issue of read.error.issues)
      faults.push(`${file}, row ${i + 1}${label}, ${issue.path.join('.') || 'row'}: ${issue.message}`)
    return []
  })
  return { rows: sound, faults }
}
