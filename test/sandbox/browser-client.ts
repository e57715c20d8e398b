import { randomUUID } from 'node:crypto'

export interface Discovered {
  readonly id: string
  readonly hook: string
  readonly prefetch?: Readonly<Record<string, string>>
}

export interface Exchange {
  readonly service: string
  readonly status: number
  readonly body: { readonly cards?: readonly ShownCard[] } & Readonly<Record<string, unknown>>
}

/** What of a card the client looks at beside its text. */
export interface ShownCard {
  readonly uuid?: string
  readonly suggestions?: readonly { readonly label: string; readonly uuid?: string }[]
  readonly overrideReasons?: readonly { readonly code: string; readonly system?: string; readonly display: string }[]
  readonly links?: readonly { readonly url: string; readonly type: string; readonly appContext?: string }[]
}

export type Context = Readonly<Record<string, unknown>>

interface Options {
  readonly services: string
  readonly fhir: string
  readonly patient: string
  /** A token made out to a URL; without it the client signs nothing. */
  readonly sign: ((url: string) => Promise<string>) | undefined
}

const ORIGIN = 'https://sandbox.cds-hooks.org'
const OLD_FHIR_JSON = 'application/json+fhir'
const SIMPLE_TYPES = ['application/x-www-form-urlencoded']

/**
 * What a page of another origin may do with `fetch`, as a browser holds it to: a preflight before every call that is not
 * simple, and no answer seen that does not admit the origin. Throws where a browser would say no more than "Network Error".
 */
export async function asPage(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  const special = ['authorization', 'content-type'].filter(
    name => headers.has(name) && !SIMPLE_TYPES.includes(headers.get(name) ?? ''),
  )
  if (special.length > 0) {
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': init.method ?? 'GET',
        'Access-Control-Request-Headers': special.join(','),
      },
    })
    const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase().split(/,\s*/) ?? []
    if (!preflight.ok || !admits(preflight) || special.some(name => !allowed.includes(name)))
      throw new Error(`the preflight of ${url} failed: ${preflight.status}, allowed ${allowed.join(', ')}`)
  }
  headers.set('Origin', ORIGIN)
  const response = await fetch(url, { ...init, headers })
  if (!admits(response)) throw new Error(`no page of another origin may read ${url}`)
  return response
}

const admits = ({ headers }: Response) => ['*', ORIGIN].includes(headers.get('access-control-allow-origin') ?? '')

/**
 * A client that behaves as HL7's reference client does, seen from the network: https://github.com/cds-hooks/sandbox, compared
 * with src/retrieve-data-helpers, src/components/CardList and src/components/Pama at commit 3b7e255 of 2026-03-31.
 */
export function browserClient({ services, fhir, patient, sign }: Options) {
  const signed = async (url: string): Promise<Record<string, string>> =>
    sign ? { Authorization: `Bearer ${await sign(url)}` } : {}

  /** Metadata and a list of patients come first, then the patient and the conditions. */
  async function connect() {
    const accept = { headers: { Accept: 'application/json' } }
    const old = { headers: { Accept: OLD_FHIR_JSON } }
    const metadata = await asPage(`${fhir}/metadata`, accept)
    const list = await asPage(`${fhir}/Patient`, accept)
    const one = await asPage(`${fhir}/Patient/${patient}`, old)
    const conditions = await asPage(`${fhir}/Condition?patient=${patient}`, old)
    return Promise.all([metadata, list, one, conditions].map(answer => answer.json()))
  }

  async function discover(): Promise<readonly Discovered[]> {
    const response = await asPage(services, { headers: { Accept: 'application/json', ...(await signed(services)) } })
    const { services: found } = (await response.json()) as { readonly services: readonly Discovered[] }
    // It knows a service by its URL: of two with one id, it would keep the last.
    return [...new Map(found.map(service => [service.id, service])).values()]
  }

  /** By POST, and by GET where that fails; what cannot be read is left out, never sent as null. */
  async function prefetchOf(templates: Readonly<Record<string, string>>) {
    const filled = Object.entries(templates)
      .map(([key, template]) => [key, template.replaceAll('{{context.patientId}}', patient)] as const)
      .filter(([, query]) => !query.includes('{{'))
    const read = await Promise.all(filled.map(async ([key, query]) => [key, await section(query)] as const))
    return Object.fromEntries(read.filter(([, found]) => found !== undefined))
  }

  async function section(query: string): Promise<unknown> {
    const [path = '', search] = query.split('?')
    const headers = { Accept: OLD_FHIR_JSON }
    if (search === undefined) return (await asPage(`${fhir}/${path}`, { headers })).json()
    const body = new URLSearchParams(search).toString()
    const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' }
    const posted = await asPage(`${fhir}/${path}/_search`, { method: 'POST', headers: form, body })
    if (posted.ok) return posted.json()
    const got = await asPage(`${fhir}/${path}?${body}`, { headers })
    return got.ok ? got.json() : undefined
  }

  /** Every service at the hook is called, with whatever it asks for. */
  async function trigger(hook: string, context: Context = {}): Promise<readonly Exchange[]> {
    const exchanges: Exchange[] = []
    for (const { id, prefetch = {} } of (await discover()).filter(service => service.hook === hook)) {
      const url = `${services}/${id}`
      const found = await prefetchOf(prefetch)
      const response = await asPage(url, {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...(await signed(url)) },
        body: JSON.stringify({
          hookInstance: randomUUID(),
          hook,
          fhirServer: fhir,
          context: { patientId: patient, userId: 'Practitioner/COREPRACTITIONER1', ...context },
          ...(Object.keys(found).length > 0 && { prefetch: found }),
        }),
      })
      exchanges.push({ service: id, status: response.status, body: (await response.json()) as Exchange['body'] })
    }
    return exchanges
  }

  /** The list of patients from which the user chooses: it reads the first name of each, and fails where one has no given name. */
  async function choosePatient(): Promise<readonly string[]> {
    const list = (await (
      await asPage(`${fhir}/Patient`, { headers: { Accept: OLD_FHIR_JSON } })
    ).json()) as fhir4.Bundle
    return (list.entry ?? []).map(({ resource }) => {
      const { id, name } = resource as fhir4.Patient
      if (!Array.isArray(name)) return `${id}: Unknown`
      const [{ given, family } = {}] = name
      if (given === undefined) throw new TypeError(`given is undefined: Patient/${id}`)
      return `${id}: ${given.join(' ')} ${family}`
    })
  }

  /** The addresses of the SMART links on cards, each with a launch begun at the FHIR server. */
  async function launchAddresses(exchanges: readonly Exchange[]): Promise<readonly string[]> {
    const links = exchanges.flatMap(({ body }) => body.cards ?? []).flatMap(card => card.links ?? [])
    return Promise.all(
      links
        .filter(({ type }) => type === 'smart')
        .map(async ({ url, appContext }) => {
          const parameters = { patient, smart_messaging_origin: ORIGIN, ...(appContext && { appContext }) }
          const begun = await asPage(`${fhir}/_services/smart/Launch`, {
            method: 'POST',
            headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
            body: JSON.stringify({ launchUrl: url, parameters }),
          })
          const { launch_id } = (await begun.json()) as { readonly launch_id: string }
          // As it writes it: without escaping.
          return `${url}${url.includes('?') ? '&' : '?'}launch=${launch_id}&iss=${fhir}`
        }),
    )
  }

  /** What the user did with a card: took a suggestion, or dismissed it, with or without a reason. */
  function deeds({ uuid, suggestions = [], overrideReasons = [] }: ShownCard): readonly object[] {
    const outcomeTimestamp = new Date().toISOString()
    const [taken] = suggestions
    const [reason] = overrideReasons
    const accepted = { card: uuid, outcome: 'accepted', acceptedSuggestions: [{ id: taken?.uuid }], outcomeTimestamp }
    const overridden = { card: uuid, outcome: 'overridden', outcomeTimestamp }
    const because = reason && { reason: { code: reason.code, ...(reason.system && { system: reason.system }) } }
    return [...(taken ? [accepted] : []), overridden, ...(because ? [{ ...overridden, overrideReason: because }] : [])]
  }

  async function feedback(service: string, deed: object): Promise<number> {
    const url = `${services}/${service}/feedback`
    const headers = { 'Content-Type': 'application/json', ...(await signed(url)) }
    return (await asPage(url, { method: 'POST', headers, body: JSON.stringify({ feedback: [deed] }) })).status
  }

  return { connect, choosePatient, discover, prefetchOf, trigger, launchAddresses, deeds, feedback }
}
