import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Card } from '#cards'
import type { Occasion } from '../../src/store/index.ts'
import { opened } from './opened.ts'
import { rowsOf } from './rows.ts'
import { kinds } from './stores.ts'

const patients = { patients: { env: 'PATIENTS' } }
const repeatDays = { repeatDays: 30 }
const later = (days: number) => new Date(Date.parse('2026-06-15T03:00:00Z') + days * 86_400_000)

const given = (changed: Partial<Card> = {}, decision: object = {}): Card => ({
  ...{ uuid: randomUUID(), summary: '検査できます', detail: '', indicator: 'info', source: { label: 'D006-19' } },
  ...changed,
  extension: {
    'org.w3id.shirube.decision': {
      ...{ service: 'test-timing', outcome: 'insured', asOf: '2026-06-15', regime: 'fee-2026', standing: 'in-force' },
      reasons: [
        { rule: 'r', answer: 'yes', why: 'w', cites: [], facts: { gene: 'EGFR' }, evidence: ['Observation/1'] },
      ],
      ...{ missing: [], knowledge: 'k-1', values: {} },
      ...decision,
    },
  },
})

const call = (changed: Partial<Occasion> = {}): Occasion => ({
  ...{ hookInstance: randomUUID(), service: 'test-timing', hook: 'patient-view', site: 'default' },
  ...{ patientId: 'p1', userId: 'Practitioner/d1', asOf: '2026-06-15', trial: false, situation: { tumor: 1 } },
  ...changed,
})

type Opened = Awaited<ReturnType<typeof opened>>

/** A call shows everything when the storage takes longer than a call waits for it (250 ms): here it is then asked again. */
async function screened(store: Opened, ...asked: Parameters<Opened['screen']>) {
  for (;;) {
    const begun = performance.now()
    const answer = await store.screen(...asked)
    if (performance.now() - begun < 200) return answer
  }
}

/** One call as the program makes it: screened, answered, taken down. Returns the reasons for what was withheld. */
async function answered(store: Opened, occasion: Occasion, card: Card, durationMs = 5) {
  const { shown, withheld } = await screened(store, occasion, [card])
  store.decided({ ...occasion, shown, withheld, durationMs, knowledge: 'k-1', basis: {}, answered: () => ({}) })
  // What was shown is noted after the answer.
  await store.noted()
  expect(shown.length + withheld.length).toBe(1)
  return withheld.map(({ reason }) => reason)
}

const REPEAT = ['unchanged-since-shown']

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(name, () => {
    it('shows an unchanged card once to a user, by whichever instance, and says why not again', async () => {
      const place = await empty()
      const [one, other] = [await opened(place, patients, repeatDays), await opened(place, patients, repeatDays)]
      expect(await answered(one, call(), given())).toEqual([])
      expect(await answered(other, call(), given())).toEqual(REPEAT)
      expect(await answered(one, call(), given())).toEqual(REPEAT)
      await Promise.all([one.close(), other.close()])
      const rows = await rowsOf(place, 'decisions')
      expect(rows.map(row => row.withheld ?? row.fate).sort()).toEqual(['shown', ...REPEAT, ...REPEAT])
      expect(await one.register.metrics()).toContain(
        'shirube_cards_withheld_total{service="test-timing",reason="unchanged-since-shown"} 1',
      )
    })

    it.each<[string, Partial<Occasion>, Card]>([
      ['another user', { userId: 'Practitioner/d2' }, given()],
      ['another patient', { patientId: 'p2' }, given()],
      ['another hospital', { site: 'other' }, given()],
      ['another hook', { hook: 'order-sign' }, given()],
      ['another service', { service: 'ep-waiver' }, given()],
      ['anything else in the case', { situation: { tumor: 2 } }, given()],
      ['another outcome', {}, given({}, { outcome: 'not-payable' })],
      ['another fact of a rule', {}, given({}, { reasons: [] })],
      ['another fact missing', {}, given({}, { missing: ['tumor'] })],
      ['another value', {}, given({}, { values: { lastSafeOrderDate: '2026-07-01' } })],
      ['another version of the tables', {}, given({}, { knowledge: 'k-2' })],
      ['another headline', {}, given({ summary: '検査できますが急いでください' })],
      ['another law', {}, given({}, { regime: 'fee-2028' })],
      ['nobody known as the user', { userId: undefined }, given()],
      ['a day that was asked for', { trial: true }, given()],
    ])('shows it again: %s', async (_, occasion, card) => {
      const store = await opened(await empty(), patients, repeatDays)
      expect(await answered(store, call(), given())).toEqual([])
      expect(await answered(store, call(occasion), card)).toEqual([])
    })

    it('shows it again after the days set, and to a client that sends the same call again', async () => {
      const store = await opened(await empty(), patients, repeatDays)
      const first = call()
      expect(await answered(store, first, given())).toEqual([])
      expect(await answered(store, first, given())).toEqual([])
      store.time.now = later(29)
      expect(await answered(store, call({ asOf: '2026-07-14' }), given({}, { asOf: '2026-07-14' }))).toEqual(REPEAT)
      store.time.now = later(31)
      expect(await answered(store, call(), given())).toEqual([])
      expect(await answered(store, call(), given())).toEqual(REPEAT)
    })

    it.each<[string, string, Card['indicator'], readonly string[]]>([
      ['a warning about an order', 'order-sign', 'warning', []],
      ['danger to life', 'patient-view', 'critical', []],
      ['a warning on opening the chart', 'patient-view', 'warning', REPEAT],
      ['information about an order', 'order-sign', 'info', REPEAT],
    ])('%s (%s, %s)', async (_, hook, indicator, reasons) => {
      const store = await opened(await empty(), patients, repeatDays)
      await answered(store, call({ hook }), given({ indicator }))
      expect(await answered(store, call({ hook }), given({ indicator }))).toEqual(reasons)
    })

    it('does not count as seen what came so late that the client may have given up', async () => {
      const store = await opened(await empty(), patients, repeatDays)
      expect(await answered(store, call(), given(), 2_500)).toEqual([])
      expect(await answered(store, call(), given())).toEqual([])
    })

    it('shows everything unless the site has switched it on', async () => {
      const store = await opened(await empty(), patients)
      for (let i = 0; i < 3; i++) expect(await answered(store, call(), given())).toEqual([])
    })

    describe('mutes', () => {
      const mute = { mute: { share: 0.9, cards: 20, days: 30 } }

      /** `overridden` of `cards` are overridden, by so many people in turn. */
      async function used(store: Opened, { cards = 20, overridden = 20, people = 3, card = {} as Partial<Card> } = {}) {
        for (let i = 0; i < cards; i++) {
          const one = given(card)
          const occasion = call({ userId: `Practitioner/d${i % people}`, patientId: `p${i}` })
          const { shown, withheld } = await store.screen(occasion, [one])
          store.decided({
            ...occasion,
            shown,
            withheld,
            durationMs: 5,
            knowledge: 'k-1',
            basis: {},
            answered: () => ({}),
          })
          const common = { card: one.uuid, service: 'test-timing', hook: 'patient-view' } as const
          const outcome = i < overridden ? 'overridden' : 'accepted'
          await store.feedback([{ ...common, outcome, outcomeTimestamp: '2026-06-15T03:00:00Z' }])
        }
        await store.close()
      }

      async function withheldAfter(use: Parameters<typeof used>[1], site: Parameters<typeof opened>[2] = mute) {
        const place = await empty()
        await used(await opened(place, patients, site), use)
        const store = await opened(place, patients, site)
        // The count at the start runs beside the first calls.
        await store.counted()
        const { withheld } = await store.screen(call(), [given(use?.card)])
        return { place, store, reasons: withheld.map(({ reason }) => reason) }
      }

      it('mutes what nearly everybody overrides, shows it in the metrics, and ends on its day', async () => {
        const { place, store, reasons } = await withheldAfter({ overridden: 18 })
        expect(reasons).toEqual(['muted'])
        const metrics = await store.register.metrics()
        const labels = 'site="default",service="test-timing",hook="patient-view",outcome="insured"'
        expect(metrics).toContain(`shirube_muted{${labels}} 1`)
        expect(metrics).toContain(`shirube_override_ratio{${labels}} 0.9`)
        expect(metrics).toContain('shirube_rule_overridden_cards{rule="r",answer="yes",why="w"} 18')
        expect(await rowsOf(place, 'mutes')).toMatchObject([{ shown: 20, overridden: 18, knowledge: 'k-1' }])

        const others = [given({}, { outcome: 'cannot-tell' }), given({}, { knowledge: 'k-2' })]
        expect((await store.screen(call(), others)).withheld).toEqual([])
        expect((await store.screen(call({ hook: 'order-sign' }), [given()])).withheld).toEqual([])
        expect((await store.screen(call({ trial: true }), [given()])).withheld).toEqual([])
        store.time.now = later(30)
        expect((await store.screen(call(), [given()])).withheld).toEqual([])
      })

      it.each<[string, Parameters<typeof used>[1], Parameters<typeof opened>[2]?]>([
        ['one override too few', { overridden: 17 }],
        ['one card too few', { cards: 19, overridden: 19 }],
        ['two people only', { people: 2 }],
        ['a warning, however often it is overridden', { card: { indicator: 'warning' } }],
        ['a site that has not switched it on', {}, {}],
      ])('does not mute: %s', async (_, use, site) => {
        expect((await withheldAfter(use, site)).reasons).toEqual([])
      })

      it('counts anew when it is heard again', async () => {
        const { place, store } = await withheldAfter({})
        await store.close()
        const again = await opened(place, patients, mute, later(31))
        await again.counted()
        expect((await again.screen(call(), [given()])).withheld).toEqual([])
        await used(again, { cards: 20 })
        const third = await opened(place, patients, mute, later(32))
        await third.counted()
        expect((await third.screen(call(), [given()])).withheld).toHaveLength(1)
      })
    })

    it('needs to know people by their hashes', async () => {
      const place = await empty()
      await expect(opened(place, {}, repeatDays)).rejects.toThrow('storage.patients: missing; the hygiene of default')
      await expect(opened(place, {}, { mute: { share: 1, cards: 20, days: 1 } })).rejects.toThrow('storage.patients')
    })
  })
