import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { StorageFault } from './fault.ts'
import type { Keyring } from './keyring.ts'
import type { Schema } from './schema.ts'

/** The name under which the key of the patient hashes is remembered. */
const PATIENTS = 'patients'

/**
 * Holds each key to the one that this storage was written with, by a value from which no key can be told; a new key is
 * remembered. Throws StorageFault for another key under a known id. A known id that is not configured any more is
 * allowed: destroying a key is how encrypted text is forgotten.
 */
export async function checkKeys(db: Kysely<Schema>, { byId, patients }: Keyring): Promise<void> {
  const keys = [
    ...[...byId].map(([id, key]) => ({ id: `key ${id}`, says: `storage.keys ${id}`, key })),
    ...(patients ? [{ id: PATIENTS, says: 'storage.patients', key: patients }] : []),
  ]
  if (keys.length === 0) return
  await db
    .insertInto('keys')
    .values(keys.map(({ id, key }) => ({ id, check: checkOf(key) })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const known = new Map((await db.selectFrom('keys').selectAll().execute()).map(({ id, check }) => [id, check]))
  const wrong = keys.filter(({ id, key }) => known.get(id) !== checkOf(key))
  if (wrong.length > 0)
    throw new StorageFault(wrong.map(({ says }) => `${says}: not the key that this storage was written with`))
}

const checkOf = (key: Buffer) => createHmac('sha256', key).update('shirube key check').digest('hex').slice(0, 32)
