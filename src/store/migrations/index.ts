import type { Kysely } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { StorageFault } from '../fault.ts'
import type { Schema } from '../schema.ts'
import { keysAndFeedback } from './001-keys-and-feedback.ts'
import { decisions } from './002-decisions.ts'
import { uses } from './003-uses.ts'
import { hygiene } from './004-hygiene.ts'
import type { Step, Types } from './step.ts'

const steps: Readonly<Record<string, Step>> = {
  '001-keys-and-feedback': keysAndFeedback,
  '002-decisions': decisions,
  '003-uses': uses,
  '004-hygiene': hygiene,
}

/**
 * Brings the tables up to date; does nothing when they are. Instances that start together wait for each other.
 * Throws StorageFault when the storage was written by a newer version, otherwise what the database threw.
 */
export async function migrate(db: Kysely<Schema>, types: Types): Promise<void> {
  const provider: MigrationProvider = {
    getMigrations: async () =>
      Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, { up: one => step(one, types) }])),
  }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new StorageFault(['storage: written by a newer version of Shirube; this one cannot read it'])
  if (error !== undefined) throw error
}
