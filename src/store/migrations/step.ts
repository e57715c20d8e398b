import type { Migration } from 'kysely/migration'

/** What one database calls the types that the two call differently. */
export interface Types {
  readonly bytes: 'blob' | 'bytea'
}

/** One step forward. There is none back: what was kept under a newer schema is not given up for an older program. */
export type Step = (db: Parameters<Migration['up']>[0], types: Types) => Promise<void>
