import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** One statement for the thread, and what came of it. */
export interface Statement {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly SQLInputValue[]
}
export interface Result {
  readonly id: number
  readonly rows?: readonly unknown[]
  readonly changes?: bigint
  /** SQLite's own words about its own tables; no value of ours is in them. */
  readonly error?: string
}

// A commit is on the disk before it is answered (synchronous = full), and others may read meanwhile (WAL).
const database = new DatabaseSync(String(workerData))
database.exec('pragma busy_timeout = 2000; pragma journal_mode = wal; pragma synchronous = full')
parentPort?.postMessage('open')

parentPort?.on('message', (statement: Statement) => parentPort?.postMessage(answer(statement)))

function answer({ id, sql, parameters }: Statement): Result {
  try {
    const prepared = database.prepare(sql)
    if (prepared.columns().length > 0) return { id, rows: prepared.all(...parameters) }
    return { id, rows: [], changes: BigInt(prepared.run(...parameters).changes) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : 'unknown' }
  }
}
