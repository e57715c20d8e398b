import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Result, Statement } from './thread.ts'

/** A thread with one SQLite database; statements are answered in the order they are asked. */
export class SqliteConnection implements DatabaseConnection {
  readonly #thread: Worker
  readonly #waiting = new Map<number, PromiseWithResolvers<Result>>()
  #asked = 0
  #ended = false

  private constructor(thread: Worker) {
    this.#thread = thread
    thread.on('message', (result: Result) => {
      this.#waiting.get(result.id)?.resolve(result)
      this.#waiting.delete(result.id)
    })
    thread.on('error', () => this.#end())
    thread.on('exit', () => this.#end())
  }

  /** Rejects, with SQLite's own error, when the file cannot be opened as a database, or others do not let go of it. */
  static async open(file: string): Promise<SqliteConnection> {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: file })
    await once(thread, 'message')
    return new SqliteConnection(thread)
  }

  /** Whether it answers no more; then another one is opened in its place. */
  ended(): boolean {
    return this.#ended
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#ended) throw new Error('the SQLite thread has ended')
    const id = ++this.#asked
    const waiting = Promise.withResolvers<Result>()
    this.#waiting.set(id, waiting)
    this.#thread.postMessage({ id, sql, parameters } as Statement)
    const { rows = [], changes, error } = await waiting.promise
    if (error !== undefined) throw new Error(error)
    return { rows: rows as R[], ...(changes !== undefined && { numAffectedRows: changes }) }
  }

  // biome-ignore lint/correctness/useYield: nothing here is read as a stream
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('streams are not supported')
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }

  #end(): void {
    this.#ended = true
    for (const { reject } of this.#waiting.values()) reject(new Error('the SQLite thread has ended'))
    this.#waiting.clear()
  }
}
