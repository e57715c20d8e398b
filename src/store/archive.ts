import { type Kysely, sql } from 'kysely'
import { StorageFault } from './fault.ts'
import { readKeyring } from './keyring.ts'
import { linkTo } from './link.ts'
import { mutesNow, unmute } from './mutes.ts'
import { type PastCall, pastCalls } from './replays.ts'
import type { DecisionRow, FeedbackRow, MuteRow, Schema } from './schema.ts'
import type { StorageSettings } from './settings.ts'
import { type RuleTally, ruleTallies, type Tally, tallies, type WithheldTally, withheldTallies } from './tallies.ts'

/** Rows read at a time, so that a long period needs no long memory. */
const PAGE = 500
/** Whoever looks back may wait; a card never does. */
const PATIENCE_MS = 300_000

/** What was kept, for those who look at it afterwards. */
export interface Archive {
  /** Every call that had this hookInstance, or that gave this card; the latest last. */
  pastCalls(id: string): Promise<readonly PastCall[]>
  /** How cards have fared since a time, and what is muted at another. */
  alerts(since: Date, now: Date): Promise<AlertCounts>
  /** Lets what is muted be heard again. Returns how many mutes ended. */
  unmute(what: Pick<MuteRow, 'site' | 'service' | 'hook' | 'outcome'>, now: Date): Promise<number>
  /** In the order of time, from one time up to but not including another. */
  decisions(from: string, until: string): AsyncIterable<DecisionRow>
  feedback(from: string, until: string): AsyncIterable<FeedbackRow>
  close(): Promise<void>
}

export interface AlertCounts {
  readonly tallies: readonly Tally[]
  readonly rules: readonly RuleTally[]
  readonly withheld: readonly WithheldTally[]
  readonly mutes: readonly MuteRow[]
}

/** Opens what the service keeps, beside the running service. Throws StorageFault when it cannot be reached or read. */
export async function openArchive(
  settings: StorageSettings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Archive> {
  const keyring = readKeyring(settings, env)
  const link = linkTo({ url: env.DATABASE_URL || undefined, file: settings.file, patienceMs: PATIENCE_MS }, keyring)
  try {
    const db = await link.db()
    return {
      pastCalls: id => pastCalls(db, keyring, id),
      alerts: async (since, now) => ({
        tallies: await tallies(db, since),
        rules: await ruleTallies(db, since),
        withheld: await withheldTallies(db, since),
        mutes: await mutesNow(db, now),
      }),
      unmute: (what, now) => unmute(db, what, now),
      decisions: (from, until) => pages<DecisionRow>(db, 'decisions', 'decided_at', from, until),
      feedback: (from, until) => pages<FeedbackRow>(db, 'feedback', 'received_at', from, until),
      close: link.close,
    }
  } catch (error) {
    await link.close()
    throw error instanceof StorageFault ? error : new StorageFault(['storage: cannot be reached'])
  }
}

async function* pages<Row extends { readonly id: string }>(
  db: Kysely<Schema>,
  table: 'decisions' | 'feedback',
  column: keyof Row & string,
  from: string,
  until: string,
): AsyncGenerator<Row> {
  let [time, id] = [from, '']
  const [rows, at, key] = [sql.table(table), sql.ref(column), sql.ref('id')]
  for (;;) {
    const page = await sql<Row>`select * from ${rows}
      where ${at} < ${until} and (${at} > ${time} or (${at} = ${time} and ${key} > ${id}))
      order by ${at}, ${key} limit ${sql.lit(PAGE)}`.execute(db)
    yield* page.rows
    const last = page.rows.at(-1)
    if (last === undefined) return
    ;[time, id] = [String(last[column]), last.id]
  }
}
