import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { expect, it, onTestFinished } from 'vitest'
import { answer, type Card, type Hook } from '#cards'
import type { Tables } from '#knowledge'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { trustedNetwork } from '../../src/callers/index.ts'
import { sandboxConfig, sandboxSite } from '../../src/config/index.ts'
import { distil } from '../../src/distil/index.ts'
import { basesBySite, baseUrl, createApp, listen } from '../../src/http/index.ts'
import { replay } from '../../src/review/replay.ts'
import { phrases } from '../../src/review/say/index.ts'
import { openArchive, openStore } from '../../src/store/index.ts'
import { recordOf } from '../golden/record-of.ts'
import { type Story, stories } from '../patients/bundles.ts'
import { env, keys } from '../store/opened.ts'
import { folder, settings } from '../store/stores.ts'

/** The real services, with every decision kept, on a SQLite file; the record of each patient stands for its FHIR server. */
async function keeping() {
  const storage = settings(join(folder(), 'kept.sqlite'), { keys, replay: 'on' })
  const logger = pino({ level: 'silent' })
  const register = new Registry()
  const clock = () => new Date('2026-06-15T03:00:00Z')
  const keep = await openStore({ settings: storage, env, hygiene: new Map(), clock, register, noticed: () => {} })
  const records = new Map(stories.map(story => [story.id, recordOf(story)]))
  const app = createApp({
    ...{
      services,
      tables: () => tables,
      config: sandboxConfig,
      callers: trustedNetwork(sandboxSite),
      basesOf: basesBySite(logger, register),
      distil,
      answer,
      keep,
      clock,
      register,
    },
    gather: async ({ context }) => records.get(context.patientId) ?? {},
    logger,
  })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => void server.close())
  const call = async (service: string, hook: Hook, story: Story, locale: string) => {
    const hookInstance = randomUUID()
    const response = await fetch(`${baseUrl(server)}/cds-services/${service}-${hook}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
      body: JSON.stringify({ hook, hookInstance, context: contextOf(hook, story) }),
    })
    const { cards } = (await response.json()) as { cards: readonly Card[] }
    return { hookInstance, status: response.status, cards }
  }
  /** Nothing more is decided; what was is looked at. */
  const lookBack = async () => {
    await keep.close()
    const archive = await openArchive(storage, env)
    onTestFinished(() => archive.close())
    return async (id: string, changed: Tables = tables) => {
      const written: string[] = []
      const parts = {
        services,
        distil,
        answer,
        options: { lang: 'ja' },
        archive,
        tables: changed,
        locale: 'ja',
        say: phrases.ja,
      } as const
      const same = await replay(id, { ...parts, write: text => void written.push(text), now: clock() })
      return { same, text: written.join('') }
    }
  }
  return { call, lookBack }
}

function contextOf(hook: Hook, { id, resources }: Story) {
  const drafts = resources.filter(one => 'status' in one && one.status === 'draft')
  const entry = drafts.map(resource => ({ resource }))
  const user = { patientId: id, userId: `Practitioner/${id}-attending` }
  return hook === 'patient-view' ? user : { ...user, draftOrders: { resourceType: 'Bundle', entry } }
}

it('makes every decision on every patient again, byte for byte', async () => {
  const { call, lookBack } = await keeping()
  const asked: { hookInstance: string; cards: readonly unknown[] }[] = []
  for (const story of stories)
    for (const service of services)
      for (const hook of service.hooks.filter(one => one === 'patient-view' || one === 'order-sign')) {
        const answered = await call(service.id, hook, story, asked.length % 2 === 0 ? 'ja' : 'en')
        if (answered.status === 200) asked.push(answered)
      }
  const again = await lookBack()
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.flatMap(({ cards }) => cards).length).toBeGreaterThan(60)
  for (const { hookInstance } of asked)
    expect(await again(hookInstance)).toEqual({ same: true, text: expect.stringContaining('バイト単位で一致') })
})

it('finds a decision by its card, and says which rule and paragraph changed when the tables did', async () => {
  const { call, lookBack } = await keeping()
  const story = stories.find(({ id }) => id === 'mock-egfr-approved')
  if (story === undefined) throw new Error('the patient is gone')
  const [card] = (await call('ep-waiver', 'patient-view', story, 'ja')).cards
  const uuid = String(card?.uuid)
  const again = await lookBack()
  expect(card?.extension['org.w3id.shirube.decision'].outcome).toBe('omit-treat')
  expect(await again(uuid)).toMatchObject({ same: true })
  const regimes = tables.regimes.map(one => {
    if (one.id === 'fee-2024') return { ...one, until: '2026-06-30' as const }
    return one.id === 'fee-2026' ? { ...one, from: '2026-07-01' as const } : one
  })
  const underOlderLaw = await again(uuid, { ...tables, version: 'k-other', regimes })
  expect([underOlderLaw.same, underOlderLaw.text.split('\n')]).toEqual([
    false,
    expect.arrayContaining([
      expect.stringContaining(`知識表の版：${tables.version} → k-other`),
      expect.stringContaining('結論：omit-treat → required'),
      expect.stringMatching(
        /規則 ep-waiver\/no-germline-finding：yes \(no-germline-finding\) → -（B011-5 通知\(1\)イ）/,
      ),
    ]),
  ])
  const otherVersion = await again(uuid, { ...tables, version: 'k-other' })
  expect([otherVersion.same, otherVersion.text.trim().split('\n').length]).toEqual([false, 3])
  expect(otherVersion.text).toContain('結論・規則・文面に違いはありません')
  await expect(again(randomUUID())).rejects.toThrow('記録にありません')
})
