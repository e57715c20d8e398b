import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { instantOf } from './instant.ts'
import type { GivenFeedback } from './keep.ts'
import type { Keyring } from './keyring.ts'
import type { FeedbackRow, Schema } from './schema.ts'
import { open, seal } from './seal.ts'

/** Codes as a terminology writes them. Anything else may be prose in the place of a code, and is kept as prose is. */
const TOKEN = /^[\w.:/#-]{1,200}$/

/** Writes feedback in one statement, all of it or none; what is there already stays as it is. Rejects when it could not. */
export async function writeFeedback(
  db: Kysely<Schema>,
  keyring: Keyring,
  given: readonly GivenFeedback[],
  now: Date,
): Promise<void> {
  const rows = new Map(given.map(one => rowOf(one, keyring, now)).map(row => [row.id, row]))
  await db
    .insertInto('feedback')
    .values([...rows.values()])
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

function rowOf(given: GivenFeedback, keyring: Keyring, now: Date): FeedbackRow {
  const card = given.card.toLowerCase()
  const at = instantOf(given.outcomeTimestamp)
  const id = createHash('sha256').update([card, given.outcome, at].join(' ')).digest('hex')
  const coded = given.reason && TOKEN.test(given.reason.code) && TOKEN.test(given.reason.system)
  const words = { ...(given.comment && { comment: given.comment }), ...(!coded && { reason: given.reason }) }
  const spoken = words.comment !== undefined || words.reason !== undefined
  const sealed = spoken ? seal(keyring, `feedback ${id}`, Buffer.from(JSON.stringify(words))) : undefined
  return {
    id,
    card,
    service: given.service,
    hook: given.hook,
    site: given.site ?? null,
    outcome: given.outcome,
    outcome_at: at,
    received_at: now.toISOString(),
    suggestions: JSON.stringify(given.suggestions ?? []),
    reason_system: coded ? (given.reason?.system ?? null) : null,
    reason_code: coded ? (given.reason?.code ?? null) : null,
    words: sealed?.bytes ?? null,
    words_key: sealed?.key ?? null,
  }
}

/** The user's own words of one row; undefined where there are none, or their key is gone. Throws where they were changed. */
export function wordsOf(row: Pick<FeedbackRow, 'id' | 'words' | 'words_key'>, keyring: Keyring): unknown {
  if (row.words === null || row.words_key === null) return undefined
  const words = open(keyring, `feedback ${row.id}`, { key: row.words_key, bytes: row.words })
  return words && JSON.parse(words.toString())
}
