import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * True for the first question about this token, false for every later one, by whichever instance it is asked. One
 * statement decides: of two instances that ask together only one inserts.
 */
export async function firstUse(db: Kysely<Schema>, issuer: string, jti: string, until: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('uses')
    .values({ issuer: hashed(issuer), jti: hashed(jti), until: until.toISOString() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Of one length, whatever a client writes. */
const hashed = (text: string) => createHash('sha256').update(text).digest('base64url')
