import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { checkKeys } from './check-keys.ts'
import { StorageFault } from './fault.ts'
import type { Keyring } from './keyring.ts'
import { migrate } from './migrations/index.ts'
import { postgresDialect } from './postgres.ts'
import type { Schema } from './schema.ts'
import { isBusy } from './sqlite/busy.ts'
import { sqliteDialect } from './sqlite/dialect.ts'

/** The way to the database. It may be down at any time, at the start too, and is tried again by whoever needs it next. */
export interface Link {
  /**
   * The database, with its tables up to date and the keys checked. Rejects while it cannot be reached, and with
   * StorageFault when it can and must not be used.
   */
  db(): Promise<Kysely<Schema>>
  close(): Promise<void>
}

interface Place {
  /** A PostgreSQL database; without it the SQLite file is used. */
  readonly url?: string | undefined
  readonly file: string
  /** Longest that a statement may run on PostgreSQL, in milliseconds. */
  readonly patienceMs?: number
}

export function linkTo({ url, file, patienceMs }: Place, keyring: Keyring): Link {
  const db = new Kysely<Schema>({ dialect: url === undefined ? sqliteDialect(file) : postgresDialect(url, patienceMs) })
  const types = { bytes: url === undefined ? 'blob' : 'bytea' } as const
  let prepared: Promise<Kysely<Schema>> | undefined
  const prepare = async () => {
    if (url === undefined) makeFolderFor(file)
    try {
      await migrate(db, types)
      await checkKeys(db, keyring)
    } catch (error) {
      prepared = undefined
      throw hopeless(error, file)
    }
    return db
  }
  return {
    db: () => {
      prepared ??= prepare()
      return prepared
    },
    close: () => db.destroy(),
  }
}

function makeFolderFor(file: string): void {
  if (file === ':memory:') return
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    throw new StorageFault([`storage.file: the folder of ${file} cannot be made`])
  }
}

/** What no waiting mends: a file that is no database, a database or user that PostgreSQL does not know or let in. */
function hopeless(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_SQLITE_ERROR' && !isBusy(error))
    return new StorageFault([`storage.file: ${file} cannot be opened as a database`])
  if (code === '3D000' || code === '28000' || code === '28P01')
    return new StorageFault(['DATABASE_URL: PostgreSQL does not know this database, user or password'])
  return error
}
