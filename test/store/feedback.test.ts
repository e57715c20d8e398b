import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/store/feedback.ts'
import { type GivenFeedback, openStore, type StorageSettings } from '../../src/store/index.ts'
import { readKeyring } from '../../src/store/keyring.ts'
import { env, keys, noon, opened } from './opened.ts'
import { lookInto, rowsOf } from './rows.ts'
import { kinds, settings } from './stores.ts'

const overridden: GivenFeedback = {
  card: '4E0A3A1E-3283-4575-ab82-028d55fe2719',
  service: 'test-timing',
  hook: 'order-sign',
  outcome: 'overridden',
  outcomeTimestamp: '2026-06-15T21:03:51.120+09:00',
  reason: { code: 'patient-refuses', system: 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes' },
  comment: '患者の山田さんが希望しない\u0000',
}

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(name, () => {
    it('keeps feedback by its codes, and the words of the user encrypted', async () => {
      const place = await empty()
      await (await opened(place)).feedback([overridden])
      const [row, ...others] = await rowsOf(place, 'feedback')
      expect(others).toEqual([])
      expect(row).toMatchObject({
        card: '4e0a3a1e-3283-4575-ab82-028d55fe2719',
        service: 'test-timing',
        hook: 'order-sign',
        outcome: 'overridden',
        outcome_at: '2026-06-15T12:03:51.12Z',
        received_at: '2026-06-15T03:00:00.000Z',
        suggestions: '[]',
        reason_code: 'patient-refuses',
        words_key: 'k1',
      })
      expect(Buffer.from(row?.words ?? []).toString()).not.toContain('山田')
      expect(row && wordsOf(row, readKeyring({ keys }, env))).toEqual({ comment: overridden.comment })
    })

    it('keeps the same feedback once, however often and in whatever spelling it comes', async () => {
      const place = await empty()
      const store = await opened(place)
      const inUtc = { ...overridden, outcomeTimestamp: '2026-06-15T12:03:51.12Z', card: overridden.card.toLowerCase() }
      await store.feedback([overridden, inUtc])
      await store.feedback([inUtc])
      await Promise.all([store.feedback([overridden]), store.feedback([overridden])])
      expect(await rowsOf(place, 'feedback')).toHaveLength(1)
    })

    it('keeps apart what differs in card, outcome or time', async () => {
      const place = await empty()
      await (await opened(place)).feedback([
        overridden,
        { ...overridden, outcomeTimestamp: '2026-06-15T21:03:51.121+09:00' },
        { ...overridden, outcome: 'accepted', suggestions: [randomUUID()] },
        { ...overridden, card: randomUUID() },
      ])
      expect(await rowsOf(place, 'feedback')).toHaveLength(4)
    })

    it('drops the words of the user where there is no key', async () => {
      const place = await empty()
      await (await opened(place, { keys: [] })).feedback([overridden])
      expect(await rowsOf(place, 'feedback')).toMatchObject([{ words: null, words_key: null }])
    })

    it('takes prose in the place of a code for the words of the user', async () => {
      const place = await empty()
      await (await opened(place)).feedback([{ ...overridden, reason: { code: '山田さんの希望', system: 'x' } }])
      const [row] = await rowsOf(place, 'feedback')
      expect(row).toMatchObject({ reason_code: null, reason_system: null })
      expect(row && wordsOf(row, readKeyring({ keys }, env))).toMatchObject({ reason: { code: '山田さんの希望' } })
    })

    it('opens again, with a further key in front, and no longer reads what an old key alone could open', async () => {
      const place = await empty()
      await (await opened(place)).feedback([overridden])
      const rotated = [{ id: 'k2', env: 'KEY_2' }, ...keys]
      await (await opened(place, { keys: rotated })).feedback([{ ...overridden, card: randomUUID() }])
      const rows = await rowsOf(place, 'feedback')
      expect(rows.map(row => row.words_key).sort()).toEqual(['k1', 'k2'])
      const both = readKeyring({ keys: rotated }, env)
      for (const row of rows) expect(wordsOf(row, both)).toEqual({ comment: overridden.comment })
      const first = rows.find(row => row.words_key === 'k1')
      expect(first && wordsOf(first, readKeyring({ keys: [{ id: 'k2', env: 'KEY_2' }] }, env))).toBeUndefined()
    })

    it('refuses another key under a known id, at the start and by name', async () => {
      const place = await empty()
      await opened(place, { patients: { env: 'KEY_1' } })
      const wrong = opened(place, { keys: [{ id: 'k1', env: 'KEY_2' }], patients: { env: 'KEY_2' } })
      await expect(wrong).rejects.toMatchObject({
        name: 'StorageFault',
        faults: [expect.stringContaining('storage.keys k1: not the key'), expect.stringContaining('storage.patients')],
      })
    })

    it('cannot be read by a version older than the one that wrote it', async () => {
      const place = await empty()
      await opened(place)
      const db = lookInto(place)
      await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030')`.execute(db)
      await db.destroy()
      await expect(opened(place)).rejects.toThrow('written by a newer version')
    })

    it('is made once by several that start together', async () => {
      const place = await empty()
      const stores = await Promise.all([opened(place), opened(place), opened(place)])
      await Promise.all(stores.map(store => store.feedback([overridden])))
      expect(await rowsOf(place, 'feedback')).toHaveLength(1)
    })
  })

describe('keys', () => {
  it.each<[string, Partial<StorageSettings>, string]>([
    ['a variable that is not set', { keys: [{ id: 'a', env: 'NONE' }] }, 'storage.keys a: NONE is not set'],
    ['a key that is too short', { keys: [{ id: 'a', env: 'SHORT' }] }, 'SHORT does not hold 32 bytes'],
    ['a file that is not there', { patients: { file: '/nowhere' } }, 'storage.patients: /nowhere cannot be read'],
    ['two under one id', { keys: [...keys, ...keys] }, 'two keys have the same id'],
  ])('%s', (_, changed, fault) => {
    expect(() => readKeyring({ keys: [], ...changed }, { ...env, SHORT: 'AAAA' })).toThrow(fault)
  })
})

it('refuses a file that is no database, and a folder that cannot be', async () => {
  const open = (file: string) =>
    openStore({
      settings: settings(file),
      env: {},
      hygiene: new Map(),
      clock: () => noon,
      register: new Registry(),
      noticed: () => {},
    })
  await expect(open(import.meta.filename)).rejects.toThrow('cannot be opened as a database')
  await expect(open('/dev/null/x/y')).rejects.toThrow('cannot be made')
})
