import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { isBusy } from './busy.ts'

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

/** Longest wait for whoever else has the file, and for how long between two looks where SQLite does not wait itself; in milliseconds. */
const PATIENCE_MS = 2_000
const PAUSE_MS = 10

// A commit is on the disk before it is answered (synchronous = full), and others may read meanwhile (WAL).
const database = new DatabaseSync(String(workerData), { timeout: PATIENCE_MS })
patiently(() => database.exec('pragma journal_mode = wal'))
database.exec('pragma synchronous = full')
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

/** Changing the journal fails at once, whatever the time-out, while another one changes it or writes: so it is tried again. */
function patiently<T>(work: () => T): T {
  const until = performance.now() + PATIENCE_MS
  for (;;)
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
}
