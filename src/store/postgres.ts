import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'

/** Kysely over PostgreSQL. No statement runs longer than `patienceMs`, and a commit is on the disk before it is answered, whatever the server's default. */
export function postgresDialect(url: string, patienceMs = 20_000): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 2_000,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'shirube',
    options: '-c synchronous_commit=on',
  })
  // An idle connection that breaks is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
