import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** For how many days each thing is kept. */
export interface Retention {
  readonly feedback: number
  readonly decisions: number
  readonly replays: number
}

const DAY_MS = 86_400_000
/** The longest that a site may set for repeats. */
const LONGEST_REPEAT = 366
/** Rows deleted at a time, so that no statement holds others up. */
const SOME = 2_000

/** Deletes what has been kept for as long as the site wants, and tokens that have expired by themselves. */
export async function forget(db: Kysely<Schema>, days: Retention, now: Date): Promise<void> {
  const ago = (count: number) => new Date(now.getTime() - count * DAY_MS).toISOString()
  await deleteBefore(db, 'feedback', 'id', 'received_at', ago(days.feedback))
  await deleteBefore(db, 'decisions', 'id', 'decided_at', ago(days.decisions))
  await deleteBefore(db, 'replays', 'call', 'decided_at', ago(days.replays))
  await deleteBefore(db, 'uses', 'jti', 'until', now.toISOString())
  await deleteBefore(db, 'seen', 'id', 'seen_at', ago(LONGEST_REPEAT))
}

async function deleteBefore(db: Kysely<Schema>, table: string, id: string, column: string, before: string) {
  const [rows, key, at] = [sql.table(table), sql.ref(id), sql.ref(column)]
  let deleted = SOME
  while (deleted === SOME) {
    const some = sql`delete from ${rows} where ${at} < ${before} and ${key} in
      (select ${key} from ${rows} where ${at} < ${before} limit ${sql.lit(SOME)})`
    deleted = Number((await some.execute(db)).numAffectedRows)
  }
}
