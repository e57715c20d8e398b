import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SqliteConnection } from './connection.ts'

/**
 * Kysely over Node's own SQLite. It runs in a thread of its own, because its calls are synchronous: a slow disk or a
 * locked file must hold up feedback at most, never a card.
 */
export const sqliteDialect = (file: string): Dialect => ({
  createAdapter: () => new Adapter(),
  createDriver: () => new SqliteDriver(file),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

/** SQLite does roll table definitions back, so a migration is whole or not at all. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class SqliteDriver implements Driver {
  readonly #file: string
  #connection: SqliteConnection | undefined
  constructor(file: string) {
    this.#file = file
  }
  async init() {
    this.#connection = await SqliteConnection.open(this.#file)
  }
  async acquireConnection(): Promise<SqliteConnection> {
    if (this.#connection === undefined || this.#connection.ended())
      this.#connection = await SqliteConnection.open(this.#file)
    return this.#connection
  }
  async releaseConnection() {}
  // The write lock is taken at once: two processes that both read first and then write would block each other.
  beginTransaction = (connection: DatabaseConnection) => run(connection, 'begin immediate')
  commitTransaction = (connection: DatabaseConnection) => run(connection, 'commit')
  rollbackTransaction = (connection: DatabaseConnection) => run(connection, 'rollback')
  async destroy() {
    await this.#connection?.close()
  }
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql))
}
