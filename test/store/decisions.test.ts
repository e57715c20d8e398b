import { randomUUID } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backlog } from '../../src/store/backlog.ts'
import { firstUse } from '../../src/store/first-use.ts'
import { type DecisionMade, openArchive } from '../../src/store/index.ts'
import { card } from '../http/fakes.ts'
import { env, keys, opened } from './opened.ts'
import { lookInto, rowsOf } from './rows.ts'
import { type EmptyStore, kinds, settings } from './stores.ts'

const given = (outcome: string) => {
  const asked = { c: { asOf: '2026-06-15' }, hook: 'order-sign', locale: 'ja', author: { patient: 'Patient/p-secret' } }
  const made = card('test-timing', { ...asked, uuid: () => randomUUID() } as unknown as Parameters<typeof card>[1])
  const decision = { ...made.extension['org.w3id.shirube.decision'], outcome }
  return { ...made, extension: { 'org.w3id.shirube.decision': decision } }
}

const made = (changed: Partial<DecisionMade> = {}): DecisionMade => ({
  ...{ hookInstance: randomUUID(), service: 'test-timing', hook: 'order-sign', asOf: '2026-06-15', trial: false },
  ...{ patientId: 'p-secret', userId: 'Practitioner/u-secret', knowledge: 'k-0001', durationMs: 12 },
  ...{
    shown: [given('insured')],
    withheld: [],
    situation: {},
    basis: { name: '山田' },
    answered: () => ({ cards: ['山田'] }),
  },
  ...changed,
})

const patients = { env: 'PATIENTS' }

/** Used tokens past the store, which lets a call wait for so long only and then goes on without an answer. */
function instance(place: EmptyStore) {
  const db = lookInto(place)
  onTestFinished(() => db.destroy())
  return { first: (...asked: readonly [string, string, Date]) => firstUse(db, ...asked) }
}

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(name, () => {
    it('takes down each card by its codes, and nothing of the patient but keyed hashes', async () => {
      const place = await empty()
      const store = await opened(place, { patients })
      const [first, second, third] = [
        made(),
        made({ shown: [], withheld: [{ card: given('no'), reason: 'unchanged' }] }),
        made({ shown: [] }),
      ]
      for (const one of [first, second, third]) store.decided(one)
      await store.close()
      const rows = await rowsOf(place, 'decisions')
      const fates = ['shown', 'withheld', 'silent'].map(fate => rows.find(row => row.fate === fate))
      expect(rows).toHaveLength(3)
      expect(fates).toMatchObject([
        {
          ...{
            hook_instance: first.hookInstance,
            card: first.shown[0]?.uuid,
            service: 'test-timing',
            hook: 'order-sign',
          },
          ...{ regime: 'fee-2026', standing: 'in-force', as_of: '2026-06-15', trial: 0, outcome: 'insured' },
          ...{
            indicator: 'info',
            reasons: '[["test-timing/one","yes","because"]]',
            missing: '[]',
            knowledge: 'k-0001',
          },
          ...{ withheld: null, duration_ms: 12, decided_at: '2026-06-15T03:00:00.000Z', site: null },
        },
        { outcome: 'no', withheld: 'unchanged' },
        { outcome: 'silent', card: null, regime: null, reasons: '[]' },
      ])
      const hashes = rows.map(row => [row.patient, row.person, row.input])
      expect(new Set(hashes.flat()).size).toBe(3)
      for (const hash of hashes.flat()) expect(hash).toMatch(/^[0-9a-f]{40}$/)
      expect(JSON.stringify(rows)).not.toMatch(/secret|山田/)
      expect(await rowsOf(place, 'replays')).toEqual([])
    })

    it('keeps no trace of the patient without a key for it, and tells patients of two sites apart with one', async () => {
      const place = await empty()
      const without = await opened(place)
      without.decided(made())
      await without.close()
      expect(await rowsOf(place, 'decisions')).toMatchObject([{ patient: null, person: null, input: null }])
      const store = await opened(place, { patients })
      for (const site of ['a', 'b', 'a']) store.decided(made({ site }))
      await store.close()
      const known = (await rowsOf(place, 'decisions')).filter(row => row.patient !== null)
      expect(new Set(known.map(row => row.patient)).size).toBe(2)
      expect(new Set(known.map(row => row.input)).size).toBe(1)
    })

    it('keeps what a decision was made from, encrypted, where that is switched on', async () => {
      const place = await empty()
      const store = await opened(place, { replay: 'on' })
      const one = made()
      store.decided(one)
      await store.close()
      const [row] = await rowsOf(place, 'replays')
      expect(Buffer.from(row?.body ?? []).toString()).not.toContain('山田')
      const archive = await openArchive(settings(place.file, { keys }), { ...env, ...place.env })
      const uuid = String(one.shown[0]?.uuid).toUpperCase()
      for (const id of [one.hookInstance, uuid])
        expect(await archive.pastCalls(id)).toMatchObject([
          {
            decisions: [{ outcome: 'insured' }],
            replay: { basis: { name: '山田' }, answered: { cards: ['山田'] } },
          },
        ])
      expect(await archive.pastCalls(randomUUID())).toEqual([])
      await archive.close()
      const later = await openArchive(settings(place.file), { ...env, ...place.env })
      expect(await later.pastCalls(one.hookInstance)).toMatchObject([{ replay: 'unreadable' }])
      await later.close()
    })

    it('does not open a replay that was moved to another call', async () => {
      const place = await empty()
      const store = await opened(place, { replay: 'on' })
      const [one, other] = [made(), made()]
      store.decided(one)
      store.decided(other)
      await store.close()
      const db = lookInto(place)
      const [a, b] = await db.selectFrom('replays').selectAll().execute()
      await db
        .updateTable('replays')
        .set({ body: b?.body ?? new Uint8Array() })
        .where('call', '=', String(a?.call))
        .execute()
      await db.destroy()
      const archive = await openArchive(settings(place.file, { keys }), { ...env, ...place.env })
      const read = await Promise.allSettled([one, other].map(({ hookInstance }) => archive.pastCalls(hookInstance)))
      await archive.close()
      expect(read.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    it('forgets each thing when its time is over, and not a day before', async () => {
      const place = await empty()
      const days = { feedback: 30, decisions: 20, replays: 10 }
      const store = await opened(place, { replay: 'on', days })
      const ago = (count: number) => new Date(Date.parse('2026-06-15T03:00:00Z') - count * 86_400_000)
      for (const count of [9, 11, 19, 21, 29, 31]) {
        store.time.now = ago(count)
        const given = {
          service: 's',
          hook: 'h',
          outcome: 'accepted',
          outcomeTimestamp: '2026-06-15T00:00:00Z',
        } as const
        await store.feedback([{ card: randomUUID(), ...given }])
        store.decided(made())
      }
      await instance(place).first('issuer', 'expired', ago(1))
      await store.close()
      await (await opened(place, { replay: 'on', days })).close()
      const left = [await rowsOf(place, 'feedback'), await rowsOf(place, 'decisions'), await rowsOf(place, 'replays')]
      expect(left.map(rows => rows.length)).toEqual([5, 3, 1])
      expect(await rowsOf(place, 'uses')).toEqual([])
    })

    it('knows a token again, whichever of two instances is asked', async () => {
      const place = await empty()
      await opened(place)
      const [one, other] = [instance(place), instance(place)]
      const until = new Date('2026-06-15T03:05:00Z')
      const asked = await Promise.all(
        [...Array(10)].flatMap(() => [one, other].map(s => s.first('https://a', 'j1', until))),
      )
      expect(asked.filter(first => first)).toHaveLength(1)
      expect(await other.first('https://a', 'j2', until)).toBe(true)
      expect(await one.first('https://b', 'j1', until)).toBe(true)
      expect(await one.first('https://a', 'j2', until)).toBe(false)
    })
  })

it('waits for the storage to come back, counts what it could not keep, and holds up nobody', async () => {
  const written: number[] = []
  let down = true
  let dropped = 0
  const write = async (items: readonly number[]) => {
    if (down) throw new Error('down')
    written.push(...items)
  }
  const waiting = backlog<number>({ write, batch: 3, most: 10, dropped: () => dropped++ })
  for (let i = 0; i < 12; i++) waiting.add(i)
  await new Promise(resolve => setTimeout(resolve, 100))
  expect([waiting.waiting(), dropped, written]).toEqual([10, 2, []])
  down = false
  await expect.poll(() => written).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  waiting.add(12)
  await waiting.close(1_000)
  expect(written.at(-1)).toBe(12)
})
