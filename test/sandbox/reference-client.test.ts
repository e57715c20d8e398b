import { once } from 'node:events'
import type { Server } from 'node:http'
import express from 'express'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '#cards'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { type Callers, firstUseHere, readRegistry, signedCallers, trustedNetwork } from '../../src/callers/index.ts'
import { sandboxConfig, sandboxSite } from '../../src/config/index.ts'
import { departures } from '../../src/console/api/validate/departures.ts'
import { distil } from '../../src/distil/index.ts'
import { gather } from '../../src/fhir/index.ts'
import { basesBySite, baseUrl, createApp, listen } from '../../src/http/index.ts'
import { mountSandbox } from '../../src/sandbox/index.ts'
import { type KeyPair, keyPair, mint, now } from '../callers/signing-client.ts'
import { keep } from '../http/fakes.ts'
import { browserClient, type Exchange } from './browser-client.ts'

const PATIENT = 'pancreas-first-line-expected'
const issuer = 'https://sandbox.cds-hooks.org'
const jku = `${issuer}/.well-known/jwks.json`

const mount = express()
beforeAll(() => mountSandbox(mount))

/** The service and its sandbox in one process, as `npm run sandbox` puts them together. */
function running(callers: Callers): Promise<Server> {
  const logger = pino({ level: 'silent' })
  const basesOf = basesBySite(logger, new Registry())
  const parts = {
    services,
    tables: () => tables,
    config: sandboxConfig,
    callers,
    basesOf,
    gather,
    distil,
    answer,
    keep,
  }
  const app = createApp({ ...parts, mount, clock: () => now, logger })
  return listen(app, { host: '127.0.0.1', port: 0 })
}

/** Registered as the reference client is, with a key of this test in place of the one that everybody has. */
const registered = ({ jwk }: KeyPair) =>
  signedCallers({
    clients: readRegistry([{ id: 'reference', issuer, jku, keys: [jwk], site: sandboxSite.id }], undefined),
    sites: sandboxConfig.sites,
    publicUrls: port => [`http://127.0.0.1:${port}`],
    firstUse: firstUseHere(() => now),
    now: () => now,
  })

const draft = (resource: object) => ({ draftOrders: { resourceType: 'Bundle', entry: [{ resource }] } })

const imaging = (coding: object) => ({
  selections: ['ServiceRequest/example-request-id'],
  ...draft({
    resourceType: 'ServiceRequest',
    id: 'example-request-id',
    status: 'draft',
    intent: 'plan',
    code: { coding: [coding], ...('display' in coding && { text: coding.display }) },
    subject: { reference: `Patient/${PATIENT}` },
    reasonCode: [],
  }),
})

/** Neither an intent nor a medicine: it is sent while the user still types. */
const unfinished = draft({
  resourceType: 'MedicationRequest',
  id: 'request-123',
  status: 'draft',
  subject: { reference: `Patient/${PATIENT}` },
  authoredOn: '2026-06-15',
})

const refused = (exchanges: readonly Exchange[]) => exchanges.filter(({ status }) => status !== 200)
const cardsIn = (exchanges: readonly Exchange[]) => exchanges.flatMap(({ body }) => body.cards ?? [])

describe.each(['unsigned', 'signed'])("HL7's reference client, %s", kind => {
  let server: Server
  let client: ReturnType<typeof browserClient>
  beforeAll(async () => {
    const pair = await keyPair('ES384')
    server = await running(kind === 'signed' ? registered(pair) : trustedNetwork(sandboxSite))
    const base = baseUrl(server)
    client = browserClient({
      services: `${base}/cds-services`,
      fhir: `${base}/sandbox/fhir`,
      patient: PATIENT,
      sign: kind === 'signed' ? url => mint(pair, url, { iss: issuer }, { jku }) : undefined,
    })
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  it('connects to the FHIR server', async () => {
    const [metadata, list, patient, conditions] = await client.connect()
    expect(metadata).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' })
    expect(list).toMatchObject({ resourceType: 'Bundle' })
    expect(patient).toMatchObject({ resourceType: 'Patient', id: PATIENT })
    expect(conditions).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: expect.any(Number) })
  })

  it('finds every service under a URL of its own, and fills in what it asks for', async () => {
    const found = await client.discover()
    expect(found.length).toBe(services.flatMap(({ hooks }) => hooks).length)
    const wanted = found.find(({ id }) => id === 'test-timing-patient-view')?.prefetch ?? {}
    const filled = await client.prefetchOf(wanted)
    expect(Object.keys(filled).sort()).toEqual(Object.keys(wanted).sort())
    for (const section of Object.values(filled)) expect(section).not.toMatchObject({ resourceType: 'OperationOutcome' })
  })

  it('shows cards when a chart is opened', async () => {
    const exchanges = await client.trigger('patient-view')
    expect(refused(exchanges)).toEqual([])
    expect(cardsIn(exchanges).length).toBeGreaterThan(0)
  })

  it('offers every patient', async () => {
    expect((await client.choosePatient()).length).toBeGreaterThan(50)
  })

  it('opens the app of a card by a launch that the FHIR server has begun', async () => {
    const [address] = await client.launchAddresses(await client.trigger('patient-view'))
    const { searchParams } = new URL(address ?? '')
    expect(searchParams.get('iss')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sandbox\/fhir$/)
    expect(searchParams.get('launch')).toMatch(/^[\w-]{32}$/)
  })

  it('tells what became of each card, in the three ways it has', async () => {
    const ways = new Set<string>()
    for (const { service, body } of await client.trigger('patient-view'))
      for (const card of body.cards ?? [])
        for (const deed of client.deeds(card)) {
          expect(departures('feedback.json', { feedback: [deed] })).toEqual([])
          expect([deed, await client.feedback(service, deed)]).toEqual([deed, 200])
          ways.add(Object.keys(deed).join())
        }
    expect(ways.size).toBeGreaterThan(1)
  })

  it.each([
    ['before a study is chosen', {}],
    ['for a study that is none of ours', { system: 'http://www.ama-assn.org/go/cpt', code: '70450', display: 'CT' }],
  ])('is left alone on the imaging screen, %s', async (_, coding) => {
    for (const hook of ['order-select', 'order-sign']) {
      const exchanges = await client.trigger(hook, imaging(coding))
      expect(exchanges.length).toBeGreaterThan(0)
      expect(refused(exchanges)).toEqual([])
      expect(cardsIn(exchanges)).toEqual([])
    }
  })

  it('is left alone on the prescription screens, while the user still types', async () => {
    const selected = await client.trigger('order-select', {
      selections: ['MedicationRequest/request-123'],
      ...unfinished,
    })
    const signed = await client.trigger('order-sign', unfinished)
    expect(refused([...selected, ...signed])).toEqual([])
    expect(cardsIn([...selected, ...signed])).toEqual([])
  })
})
