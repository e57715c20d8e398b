import { type Dispatcher, fetch } from 'undici'
import { ForbiddenAddress, readUpTo } from '../network/index.ts'
import { Down } from './down.ts'
import { Unread } from './unread.ts'

export interface Bounds {
  readonly signal: AbortSignal
  /** Of the body as we hold it, after decompression. */
  readonly maxBytes: number
  readonly token: string | undefined
}

/** GETs one JSON document within bounds, without following redirects. Throws Unread and nothing else. */
export async function boundedFetch(
  dispatcher: Dispatcher,
  url: string,
  { signal, maxBytes, token }: Bounds,
): Promise<unknown> {
  try {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const headers = { accept: 'application/fhir+json', ...authorization }
    const response = await fetch(url, { headers, signal, redirect: 'manual', dispatcher })
    if (!response.ok) {
      await response.body?.cancel()
      throw unanswered(response.status)
    }
    const body = await readUpTo(maxBytes, response.body)
    if (body === undefined) throw new Unread('unreadable')
    return parse(body)
  } catch (error) {
    if (error instanceof Unread) throw error
    if (error instanceof Error && error.cause instanceof ForbiddenAddress) throw new Unread('refused')
    throw new Down(signal.aborted ? 'time-out' : 'unreachable')
  }
}

function unanswered(status: number): Unread {
  if (status >= 500 || status === 429) return new Down('unreachable')
  return new Unread(status === 401 || status === 403 || (status >= 300 && status < 400) ? 'refused' : 'unreachable')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Unread('unreadable')
  }
}
