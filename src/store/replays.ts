import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { DecisionMade } from './keep.ts'
import type { Keyring } from './keyring.ts'
import type { DecisionRow, ReplayRow, Schema } from './schema.ts'
import { open, seal } from './seal.ts'

/** What a replay holds: all that the decision was made from, and what it was, both as JSON. */
export interface Replay {
  readonly basis: unknown
  readonly answered: unknown
  readonly knowledge: string
}

/** One past call, as far as it is still known. */
export interface PastCall {
  readonly decisions: readonly DecisionRow[]
  /** Absent when replay was not switched on, or its time is over; `unreadable` when its key is gone. */
  readonly replay?: Replay | 'unreadable'
}

/** Compressed and encrypted; undefined where there is no key. */
export async function sealedReplay(
  call: string,
  decided_at: string,
  { basis, answered, knowledge }: DecisionMade,
  keyring: Keyring,
): Promise<ReplayRow | undefined> {
  const packed = await promisify(gzip)(JSON.stringify({ basis, answered: answered(), knowledge } satisfies Replay))
  const sealed = seal(keyring, place(call), packed)
  return sealed && { call, decided_at, body: sealed.bytes, body_key: sealed.key }
}

const place = (call: string) => `replay ${call}`

/** Every call that had this hookInstance, or that gave this card; the latest last. Throws where a replay was changed. */
export async function pastCalls(db: Kysely<Schema>, keyring: Keyring, id: string): Promise<readonly PastCall[]> {
  const named = id.toLowerCase()
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where(({ eb, selectFrom }) =>
      eb(
        'call',
        'in',
        selectFrom('decisions as named')
          .select('named.call')
          .where(of => of.or([of('named.card', '=', named), of('named.hook_instance', '=', named)])),
      ),
    )
    .orderBy('decided_at')
    .orderBy('id')
    .execute()
  const calls = [...Map.groupBy(rows, row => row.call)]
  return Promise.all(calls.map(async ([call, decisions]) => ({ decisions, ...(await replayOf(db, keyring, call)) })))
}

async function replayOf(db: Kysely<Schema>, keyring: Keyring, call: string): Promise<Pick<PastCall, 'replay'>> {
  const row = await db.selectFrom('replays').selectAll().where('call', '=', call).executeTakeFirst()
  if (row === undefined) return {}
  const packed = open(keyring, place(call), { key: row.body_key, bytes: row.body })
  if (packed === undefined) return { replay: 'unreadable' }
  return { replay: JSON.parse((await promisify(gunzip)(packed)).toString()) }
}
