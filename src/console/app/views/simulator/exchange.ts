import type { Locale } from '#case'
import type { Departure, Validity } from '../../../shapes/validity.ts'
import { ask, root } from '../../api.ts'
import { type Fault, isServerFault, serverFaults } from './faults.ts'
import { pathFor, type Signature, signed } from './signature.ts'

/** A call and what came back. */
export interface Exchange {
  readonly service: string
  readonly signature: Signature
  /** The request as it was sent. */
  readonly sent: string
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
  /** From sending to the last byte, as the browser sees it. */
  readonly ms: number
  /** Of the request as it was sent; `undefined` where it is no JSON. */
  readonly request?: readonly Departure[]
  /** Of the response; `undefined` where it is no answer with cards. */
  readonly response?: readonly Departure[]
}

interface Sending {
  readonly service: string
  readonly text: string
  readonly locale: Locale
  readonly fault: Fault
  readonly signature: Signature
}

/** Sends a text to a service as it stands, with the FHIR server out of order meanwhile where that is asked for. */
export async function exchange(sending: Sending): Promise<Exchange> {
  const { service, text, locale, fault, signature } = sending
  const url = new URL(pathFor(`cds-services/${encodeURIComponent(service)}`, signature), root()).href
  const authorization = await signed(url, signature)
  const call = () => post(url, text, locale, authorization)
  if (signature === 'replayed') await call()
  const sent = await withFault(fault, call)
  const [request, response] = await Promise.all([
    departures('request', text, locale),
    sent.status === 200 ? departures('response', sent.text, locale) : undefined,
  ])
  return { service, signature, sent: text, ...sent, ...(request && { request }), ...(response && { response }) }
}

async function post(url: string, body: string, locale: Locale, authorization: Readonly<Record<string, string>>) {
  const began = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale, ...authorization },
    body,
  })
  const text = await response.text()
  return { status: response.status, headers: [...response.headers], text, ms: performance.now() - began }
}

/** The switch is put back whatever happens: it is the whole sandbox's. */
async function withFault<T>(fault: Fault, call: () => Promise<T>): Promise<T> {
  if (!isServerFault(fault)) return call()
  const faults = new URL('sandbox/faults', root())
  await fetch(faults, { method: 'PUT', body: JSON.stringify(serverFaults[fault]) })
  try {
    return await call()
  } finally {
    await fetch(faults, { method: 'DELETE' })
  }
}

async function departures(schema: string, text: string, locale: Locale): Promise<readonly Departure[] | undefined> {
  const message = parsed(text)
  if (message === undefined) return undefined
  return (await ask<Validity>(`console/api/validate/${schema}`, { locale, body: message })).faults
}

/** `undefined` for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
