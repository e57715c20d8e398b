import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { draftOrders } from '../http/requests.ts'
import { postJson, refused, startServer, wayTo } from './process.ts'
import { rowsOf } from './rows.ts'
import { type EmptyStore, keyOf, kinds } from './stores.ts'

const PATH = '/cds-services/test-timing-order-sign'
const accepted = (card: string) => ({
  feedback: [
    {
      ...{ card, outcome: 'accepted', outcomeTimestamp: '2026-06-15T12:03:51Z' },
      acceptedSuggestions: [{ id: randomUUID() }],
    },
  ],
})
const order = {
  hook: 'order-sign',
  hookInstance: randomUUID(),
  context: {
    ...{ userId: 'Practitioner/d1', patientId: 'p1' },
    draftOrders: draftOrders({
      ...{ resourceType: 'ServiceRequest', id: 'o1', status: 'draft', intent: 'order' },
      subject: { reference: 'Patient/p1' },
      code: { coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/panel', code: 'foundationone-cdx' }] },
    }),
  },
  prefetch: {
    ...{ conditions: null, observations: null, reports: null, orders: null, medicationRequests: null },
    ...{ patient: null, charges: null, procedures: null, medicationAdministrations: null, specimens: null },
  },
}

/** Feedback from several senders, in the middle of which the server is killed, once so many were acknowledged. Returns the cards of all that were. */
async function loadUntilKilled(url: string, enough: number, kill: () => Promise<void>): Promise<readonly string[]> {
  const acknowledged: string[] = []
  let over = false
  const sender = async () => {
    while (!over) {
      const card = randomUUID()
      const answer = await postJson(`${url}${PATH}/feedback`, accepted(card)).catch(() => undefined)
      if (answer?.ok) acknowledged.push(card)
    }
  }
  const senders = Array.from({ length: 16 }, sender)
  try {
    await expect.poll(() => acknowledged.length).toBeGreaterThan(enough)
    await kill()
  } finally {
    over = true
  }
  await Promise.all(senders)
  return acknowledged
}

/** Makes the storage unable to write, until it is asked to mend it. */
async function breakable(name: string, place: EmptyStore) {
  if (name === 'SQLite') {
    let holder: DatabaseSync | undefined
    const mend = async () => {
      holder?.close()
      holder = undefined
    }
    onTestFinished(mend)
    const cut = () => {
      holder = new DatabaseSync(place.file)
      holder.exec('begin exclusive')
    }
    return { place, cut, mend }
  }
  const way = await wayTo(place.env.DATABASE_URL ?? '')
  return { place: { ...place, env: { DATABASE_URL: way.url } }, cut: way.cut, mend: way.mend }
}

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(name, () => {
    it('loses no acknowledged feedback when the process is killed under load', async () => {
      const place = await empty()
      const acknowledged: string[] = []
      for (const enough of [100, 20]) {
        const { url, kill } = await startServer(place)
        acknowledged.push(...(await loadUntilKilled(url, enough, () => kill('SIGKILL'))))
      }
      const { kill } = await startServer(place)
      await kill('SIGTERM')
      const kept = new Set((await rowsOf(place, 'feedback')).map(({ card }) => card))
      expect(acknowledged.length).toBeGreaterThan(120)
      expect(acknowledged.filter(card => !kept.has(card))).toEqual([])
    })

    it('answers cards while the storage is down, refuses feedback, says so, and recovers', async () => {
      const { place, cut, mend } = await breakable(name, await empty())
      const { url } = await startServer(place)
      const card = randomUUID()
      const before = await postJson(url + PATH, order)
      expect(before.status).toBe(200)
      const cards = await before.json()

      cut()
      const lost = await postJson(`${url}${PATH}/feedback`, accepted(card))
      expect([lost.status, lost.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await lost.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'transient' }] })
      const answered = await postJson(url + PATH, order)
      expect([answered.status, await answered.json()]).toEqual([200, cards])
      const ready = await fetch(`${url}/readyz`)
      expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ storage: 'unreachable' })])

      await mend()
      await expect.poll(async () => (await postJson(`${url}${PATH}/feedback`, accepted(card))).status).toBe(200)
      expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ storage: 'reachable' })
      expect((await rowsOf(place, 'feedback')).map(row => row.card)).toEqual([card])
      // What was decided meanwhile is in the log all the same.
      await expect.poll(async () => (await rowsOf(place, 'decisions')).length).toBe(2)
    })

    it('says in one line that a key is not the one it was written with', async () => {
      const place = await empty()
      const withKey = (n: number) => ({ ...place, env: { ...place.env, KEY: keyOf(n) } })
      const keys = '  keys: [{ id: k1, env: KEY }]'
      const { kill } = await startServer(withKey(1), keys)
      await kill('SIGTERM')
      expect(await refused(withKey(2), keys)).toEqual({
        code: 78,
        stderr: expect.stringMatching(/^storage cannot be used \(1\):\n {2}storage\.keys k1: not the key .*\n$/),
      })
    })
  })

it('starts without its PostgreSQL, answers cards, and refuses feedback', async () => {
  const place = { file: 'none', env: { DATABASE_URL: 'postgres://postgres@127.0.0.1:1/nobody' } }
  const { url } = await startServer(place)
  expect((await postJson(url + PATH, order)).status).toBe(200)
  expect((await postJson(`${url}${PATH}/feedback`, accepted(randomUUID()))).status).toBe(503)
})
