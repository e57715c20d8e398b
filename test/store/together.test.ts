import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Card } from '#cards'
import { issuer, keyPair, mint } from '../callers/signing-client.ts'
import { recordOf } from '../golden/record-of.ts'
import { stories } from '../patients/bundles.ts'
import { postJson, startServer } from './process.ts'
import { rowsOf } from './rows.ts'
import { folder, keyOf, kinds } from './stores.ts'

const PUBLIC = 'https://cds.example.jp'
const PATH = '/cds-services/ep-waiver-patient-view'
const UNSHARED = /used tokens are not shared now/

const prefetch = () => {
  const story = stories.find(({ id }) => id === 'mock-egfr-approved')
  if (story === undefined) throw new Error('the patient is gone')
  const sections = Object.entries(recordOf(story)).map(([key, section]) => {
    const entry = section.state === 'answered' ? section.resources.map(resource => ({ resource })) : []
    return [key, key === 'patient' ? entry[0]?.resource : { resourceType: 'Bundle', type: 'searchset', entry }]
  })
  return Object.fromEntries(sections)
}

const view = () => ({
  ...{ hook: 'patient-view', hookInstance: randomUUID(), prefetch: prefetch() },
  context: { userId: 'Practitioner/d1', patientId: 'mock-egfr-approved' },
})

/** Two processes that know of each other by their database alone, and the hospital that signs its calls to them. */
async function twoMachines(empty: () => ReturnType<(typeof kinds)[number]['empty']>) {
  const pair = await keyPair('ES384')
  const clients = join(folder(), 'clients.yaml')
  writeFileSync(clients, JSON.stringify([{ id: 'kashiwa-ehr', issuer, keys: [pair.jwk], site: 'default' }]))
  const place = await empty()
  const store = { ...place, env: { ...place.env, PATIENTS: keyOf(9), KEY: keyOf(1) } }
  const storage = '  keys: [{ id: k1, env: KEY }]\n  patients: { env: PATIENTS }\n  replay: on'
  const site = `callers: signed\npublicUrl: ${PUBLIC}\nclients: ${clients}\nhygiene: { repeatDays: 30 }`
  const machines = await Promise.all([startServer(store, storage, site), startServer(store, storage, site)])
  const token = (path: string) => {
    const iat = Math.floor(Date.now() / 1000)
    return mint(pair, PUBLIC + path, { iat, exp: iat + 300 })
  }
  const send = async (machine: number, path: string, sent: unknown, signed?: string) => {
    const headers = { Authorization: `Bearer ${signed ?? (await token(path))}` }
    const answer = await postJson(`${machines[machine]?.url}${path}`, sent, headers)
    const body = (answer.status === 200 ? await answer.json() : {}) as {
      readonly cards?: readonly Pick<Card, 'uuid'>[]
    }
    return { status: answer.status, body }
  }
  return { place, machines, token, send }
}

for (const { name, skipped, empty } of kinds)
  describe.skipIf(skipped)(`two processes on one ${name}`, () => {
    it('are one service: a token, a card and a feedback are known to both', async () => {
      const { place, machines, token, send } = await twoMachines(empty)

      const first = view()
      const shown = await send(0, PATH, first)
      expect(shown).toMatchObject({ status: 200, body: { cards: [{ uuid: expect.any(String) }] } })

      // A machine that waits too long for the database says so, and goes by its own memory; that says nothing here.
      const unshared = () => machines.flatMap(({ messages }) => messages).filter(UNSHARED.test, UNSHARED).length
      for (let before = -1; before < unshared(); ) {
        before = unshared()
        const signed = await token(PATH)
        const statuses = []
        for (const machine of [0, 1, 0]) statuses.push((await send(machine, PATH, view(), signed)).status)
        if (unshared() === before) expect(statuses).toEqual([200, 401, 401])
      }

      const REPEAT = { 'org.w3id.shirube.withheld': [expect.objectContaining({ reason: 'unchanged-since-shown' })] }
      // A call that waits too long for the database shows everything.
      const repeats = (machine: number) =>
        expect.poll(async () => (await send(machine, PATH, view())).body).toEqual({ cards: [], extension: REPEAT })
      await repeats(1)
      await repeats(0)
      expect((await send(1, PATH, first)).body).toEqual(shown.body)

      const given = {
        card: shown.body.cards?.[0]?.uuid,
        outcome: 'overridden',
        outcomeTimestamp: '2026-11-26T12:03:51Z',
      }
      const feedback = { feedback: [given] }
      const sent = [0, 1, 0, 1].map(machine => send(machine, `${PATH}/feedback`, feedback))
      expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200])

      await machines[0].kill('SIGKILL')
      expect((await send(1, `${PATH}/feedback`, feedback)).status).toBe(200)
      await repeats(1)
      await machines[1].kill('SIGTERM')

      expect(await rowsOf(place, 'feedback')).toHaveLength(1)
      const fates = (await rowsOf(place, 'decisions')).map(({ fate, withheld }) => withheld ?? fate)
      expect(new Set(fates)).toEqual(new Set(['shown', 'unchanged-since-shown']))
    })
  })
