import { type Locale, recordQueries } from '#case'
import type { Validity } from '../../../../shapes/validity.ts'
import { ask, root } from '../../../api.ts'
import { exemplaryHooks } from '../../../exemplary-hooks.ts'
import type { Example } from '../built-call.ts'
import type { Discovery } from '../discovery.ts'
import { parsed } from '../exchange.ts'
import { pathFor, type Signature, signed } from '../signature.ts'

/** What a service answered to one of our attempts. */
export interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  /** The body as it came. */
  readonly text: string
}

/** What a browser that shows a page of another origin is told. */
export interface SeenByPage {
  readonly origin: string
  readonly preflight: Told
  readonly answer: Told
}

interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** A call that the service should answer, from a synthetic patient, and what it answered. */
export interface Tried {
  readonly id: string
  readonly call: Example
  readonly heard: Heard
}

/** The running service, and all that the checks share of it. */
export interface Probe {
  readonly discovery: Discovery
  /** One call for every service that the sandbox has an example for. */
  readonly tried: readonly Tried[]
  /** A call that brings its record as prefetch and names no FHIR server. */
  readonly whole: WholeCall
  readonly send: (path: string, init?: RequestInit) => Promise<Heard>
  /** By default JSON; a text is sent as it stands. */
  readonly post: (path: string, body: unknown, type?: string) => Promise<Heard>
  /** The same path where only signed calls are answered, signed like this; without a body a GET. */
  readonly signed: (path: string, signature: Signature, body?: unknown) => Promise<Heard>
  readonly asPage: (path: string, method: string) => Promise<SeenByPage>
  /** How a message departs from a published schema. */
  readonly departures: (schema: string, message: unknown) => Promise<readonly string[]>
}

export interface WholeCall {
  readonly path: string
  readonly body: Omit<Example, 'fhirServer'> & { readonly prefetch: Readonly<Record<string, unknown>> }
}

/** Asks for what all checks need. Throws Refusal when not even discovery answers. */
export async function probed(locale: Locale): Promise<Probe> {
  const post: Probe['post'] = (path, body, type = 'application/json') =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Accept-Language': locale },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const discovery = await ask<Discovery>('cds-services', { locale })
  const tried: Tried[] = []
  for (const { id, hook } of discovery.services.filter(service => exemplaryHooks.has(service.hook))) {
    const call = await ask<Example>(`sandbox/requests/${id}`, { locale })
    tried.push({ id, call, heard: await post(`cds-services/${id}`, { ...call, hook }) })
  }
  const [first] = tried
  if (first === undefined) throw new Error('no service has an example request')
  return {
    ...{ discovery, tried, send, post, signed: sendSigned },
    asPage: (path, method) => ask<SeenByPage>('sandbox/as-page', { locale, body: { path, method } }),
    whole: await wholeCall(first, Object.keys(discovery.services.find(({ id }) => id === first.id)?.prefetch ?? {})),
    async departures(schema, message) {
      const { faults } = await ask<Validity>(`console/api/validate/${schema}`, { locale, body: message ?? null })
      return faults.map(({ at, says }) => `${at} ${says}`)
    },
  }
}

async function send(path: string, init: RequestInit = {}): Promise<Heard> {
  const response = await fetch(new URL(path, root()), init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parsed(text), text }
}

async function sendSigned(path: string, signature: Signature, body?: unknown): Promise<Heard> {
  const url = new URL(pathFor(path, signature), root()).href
  const headers = await signed(url, signature)
  const init =
    body === undefined
      ? { headers }
      : { method: 'POST', body: JSON.stringify(body), headers: { ...headers, 'Content-Type': 'application/json' } }
  if (signature === 'replayed') await send(url, init)
  return send(url, init)
}

/** The sections that a service asks for, read from the FHIR server of the example. */
async function wholeCall({ id, call }: Tried, keys: readonly string[]): Promise<WholeCall> {
  const { fhirServer, ...body } = call
  const read = async (query: string) => (await send(`${fhirServer}/${query}`)).body
  const queries = Object.entries(recordQueries).filter(([key]) => keys.includes(key))
  const prefetch: Record<string, unknown> = {}
  for (const [key, query] of queries)
    prefetch[key] = await read(query.replace('{{context.patientId}}', call.context.patientId))
  return { path: `cds-services/${id}`, body: { ...body, prefetch } }
}
