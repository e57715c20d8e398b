import { Kysely } from 'kysely'
import { postgresDialect } from '../../src/store/postgres.ts'
import type { Schema } from '../../src/store/schema.ts'
import { sqliteDialect } from '../../src/store/sqlite/dialect.ts'
import type { EmptyStore } from './stores.ts'

/** A storage read past the store. */
export function lookInto({ file, env }: EmptyStore): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: env.DATABASE_URL ? postgresDialect(env.DATABASE_URL) : sqliteDialect(file) })
}

/** Everything in one table. */
export async function rowsOf<T extends keyof Schema & string>(place: EmptyStore, table: T) {
  const db = lookInto(place)
  try {
    return (await db
      .selectFrom(table as 'feedback')
      .selectAll()
      .execute()) as unknown as readonly Schema[T][]
  } finally {
    await db.destroy()
  }
}
