import { type Logger, pino } from 'pino'
import { Registry } from 'prom-client'
import { onTestFinished } from 'vitest'
import { answer } from '#cards'
import type { IsoDate } from '#case'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { trustedNetwork } from '../../src/callers/index.ts'
import { type Config, type Site, sandboxConfig, sandboxSite } from '../../src/config/index.ts'
import { consoleRoutes } from '../../src/console/index.ts'
import { distil } from '../../src/distil/index.ts'
import { gather, type Section } from '../../src/fhir/index.ts'
import { basesBySite, baseUrl, createApp, listen } from '../../src/http/index.ts'
import { recordOf } from '../golden/record-of.ts'
import { keep } from '../http/fakes.ts'
import { type Story, stories } from '../patients/bundles.ts'

export const storyDay: IsoDate = '2026-06-15'

/** The whole service with its console, on a free port for the length of one test; nothing in it is a stand-in. */
export async function serveConsole(
  changed: Partial<Site> = {},
  limits: Partial<Config['limits']> = {},
  logger: Logger = pino({ level: 'silent' }),
) {
  const site = { ...sandboxSite, ...changed }
  const sites = new Map([[site.id, site]])
  const config = { ...sandboxConfig, sites, limits: { ...sandboxConfig.limits, ...limits } }
  const clock = () => new Date('2026-06-20T03:00:00Z')
  const callers = trustedNetwork(site)
  const basesOf = basesBySite(logger, new Registry())
  const parts = {
    services,
    tables: () => tables,
    config,
    callers,
    basesOf,
    keep,
    gather,
    distil,
    answer,
    clock,
    logger,
  }
  const app = createApp({ ...parts, more: consoleRoutes(parts) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = baseUrl(server)
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${base}${path}`, init)
    const body: unknown = await response.json()
    return { status: response.status, type: response.headers.get('content-type') ?? '', body }
  }
  const post = (path: string, body: unknown) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { base, send, post }
}

export function story(id: string): Story {
  const found = stories.find(one => one.id === id)
  if (found === undefined) throw new Error(`there is no patient ${id}`)
  return found
}

/** A patient-view call with the whole record as prefetch. */
export const callFor = (patient: Story, asOf: string = storyDay, more: object = {}) => ({
  hook: 'patient-view',
  hookInstance: '00000000-0000-4000-8000-000000000001',
  context: { userId: `Practitioner/${patient.id}-attending`, patientId: patient.id },
  prefetch: Object.fromEntries(
    Object.entries(recordOf(patient)).map(([key, section]) => [
      key,
      key === 'patient' ? read(section)[0] : bundle(section),
    ]),
  ),
  extension: { 'org.w3id.shirube.request': { asOf } },
  ...more,
})

const read = (section: Section) => (section.state === 'answered' ? section.resources : [])
const bundle = (section: Section) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: read(section).map(resource => ({ resource })),
})
