import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { answer, type Card } from '#cards'
import { services } from '../../cds-services/index.ts'
import { distil } from '../../src/distil/index.ts'
import { review } from '../../src/review/index.ts'
import { validateR4 } from '../fhir-validation.ts'
import { env, keys, opened } from '../store/opened.ts'
import { kinds, settings } from '../store/stores.ts'

const root = new URL('../..', import.meta.url).pathname
const patients = { patients: { env: 'PATIENTS' } }
const hygiene = { mute: { share: 0.5, cards: 20, days: 30 } }
const NON_ADHERENCE = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

const given = (indicator: Card['indicator'], outcome: string): Card => ({
  ...{ uuid: randomUUID(), summary: 'secret-1', detail: 'secret-1', indicator, source: { label: 'D006-19' } },
  extension: {
    'org.w3id.shirube.decision': {
      ...{ service: 'test-timing', outcome, asOf: '2026-06-15', regime: 'fee-2026', standing: 'in-force' },
      reasons: [
        { rule: 'test-timing/r', answer: 'no', why: 'w', cites: [], facts: { gene: 'secret-1' }, evidence: [] },
      ],
      ...{ missing: ['tumor'], knowledge: 'k-1', values: { x: 'secret-1' } },
    },
  },
})

/** A month of work: 20 warnings and 20 notes, all overridden, one card withheld, one silence. */
async function worked(place: Awaited<ReturnType<(typeof kinds)[number]['empty']>>) {
  const store = await opened(place, { ...patients, replay: 'on' }, hygiene)
  for (let i = 0; i < 41; i++) {
    const card = i % 2 === 0 ? given('warning', 'not-payable') : given('info', 'insured')
    const common = { hookInstance: randomUUID(), service: 'test-timing', hook: 'order-sign', site: 'default' }
    const who = { patientId: `secret-${i}`, userId: `Practitioner/secret-${i % 5}`, asOf: '2026-06-15' as const }
    const withheld = i === 40 ? [{ card, reason: 'muted' }] : []
    store.decided({
      ...{ ...common, ...who, trial: false, situation: {}, knowledge: 'k-1', durationMs: 3 },
      ...{ shown: i === 40 ? [] : [card], withheld, basis: { name: 'secret-1' }, answered: () => ({}) },
    })
    const reason = { system: NON_ADHERENCE, code: 'cds-not-applicable' }
    if (i < 40)
      await store.feedback([
        {
          ...{ card: card.uuid, service: 'test-timing', hook: 'order-sign', site: 'default', outcome: 'overridden' },
          ...{ outcomeTimestamp: '2026-06-15T03:00:00Z', reason, comment: 'secret-1' },
        },
      ])
  }
  await store.close()
  const again = await opened(place, { ...patients, replay: 'on' }, hygiene)
  await again.counted()
  await again.close()
}

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(name, () => {
    async function reviewing() {
      const place = await empty()
      await worked(place)
      return async (...args: string[]) => {
        const out: string[] = []
        const storage = settings(place.file, { keys, ...patients })
        const now = new Date('2026-06-16T00:00:00Z')
        const parts = { services, distil, answer, knowledge: root, storage, env: { ...env, ...place.env }, now }
        const write = (text: string) => void out.push(text)
        const code = await review(args, { ...parts, write, complain: write })
        return { code, text: out.join('') }
      }
    }

    it('reports how cards fared, and names the warnings that are often overridden', async () => {
      const command = await reviewing()
      const { code, text } = await command('report')
      expect(code).toBe(0)
      for (const line of [
        '| default | test-timing | order-sign | insured | info | k-1 | 20 | 0 | 20 | 100% |',
        '| default | test-timing | order-sign | not-payable | warning | k-1 | 20 | 0 | 20 | 100% |',
        '| test-timing/r | no | w | 0 | 40 |',
        '| default | test-timing | order-sign | not-payable | muted | 1 |',
        '| default | test-timing | order-sign | insured | k-1 | 100% | 2026-06-15 | 2026-07-15 |',
        '| default | test-timing | order-sign | not-payable | 20 | 100% |',
      ])
        expect(text.split('\n')).toContain(line)
      expect(text).not.toContain('secret')

      expect((await command('report', '--unmute', 'default/test-timing/order-sign/not-payable')).code).toBe(1)
      expect((await command('report', '--unmute', 'default/test-timing/order-sign/insured')).code).toBe(0)
      expect((await command('report', '--lang', 'en')).text).toContain('## Cards that are muted now\n\nNone')
    })

    it('writes AuditEvents that are valid FHIR, with nothing of the patient but a keyed hash', async () => {
      const command = await reviewing()
      const { code, text } = await command('audit', '--from', '2026-06-15', '--to', '2026-06-15')
      const events: readonly fhir4.AuditEvent[] = text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      expect([code, events.length]).toEqual([0, 81])
      for (const event of events) expect(validateR4(event)).toEqual([])
      expect(text).not.toContain('secret')
      const hashes = events.flatMap(({ entity = [] }) => entity.filter(one => one.role?.code === '1'))
      expect(hashes).toHaveLength(41)
      for (const { what } of hashes) expect(what?.identifier?.value).toMatch(/^[0-9a-f]{40}$/)
      const subtypes = Map.groupBy(events, ({ subtype = [] }) => subtype[0]?.code)
      expect([subtypes.get('decision')?.length, subtypes.get('feedback')?.length]).toEqual([41, 40])
      const none = await command('audit', '--from', '2026-06-16', '--to', '2026-06-17')
      expect([none.code, none.text]).toEqual([0, ''])
    })
  })

it.each<[readonly string[], string]>([
  [['report', 'x'], 'npm run report'],
  [['report', '--days', '0'], '--days "0"'],
  [['report', '--unmute', 'a/b'], '--unmute "a/b"'],
  [['audit', '--from', '2026-06-01'], '--to ""'],
  [['audit', '--from', '2026-06-02', '--to', '2026-06-01'], '2026-06-01'],
  [['replay'], 'npm run replay'],
  [['replay', 'x', '--nothing'], '--nothing'],
  [['replay', randomUUID()], '記録にありません'],
])('refuses %j', async (args, fault) => {
  const said: string[] = []
  const [kind] = kinds
  const place = await kind?.empty()
  const parts = { services, distil, answer, knowledge: root, storage: settings(place?.file ?? ''), env: {} }
  const write = (text: string) => void said.push(text)
  expect(await review(args, { ...parts, write, complain: write })).toBe(1)
  expect(said.join()).toContain(fault)
})
