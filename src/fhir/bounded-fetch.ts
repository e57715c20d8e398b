import { Unread } from './unread.ts'

interface Bounds {
  readonly signal: AbortSignal
  /** Of the body as we hold it, after decompression. */
  readonly maxBytes: number
  readonly token: string | undefined
}

/** GETs one JSON document within bounds, without following redirects. Throws Unread and nothing else. */
export async function boundedFetch(url: string, { signal, maxBytes, token }: Bounds): Promise<unknown> {
  try {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const headers = { accept: 'application/fhir+json', ...authorization }
    const response = await fetch(url, { headers, signal, redirect: 'manual' })
    if (!response.ok) {
      await response.body?.cancel()
      throw new Unread(turnedAway(response.status) ? 'refused' : 'unreachable')
    }
    return parse(await readUpTo(maxBytes, response))
  } catch (error) {
    if (error instanceof Unread) throw error
    throw new Unread(signal.aborted ? 'time-out' : 'unreachable')
  }
}

const turnedAway = (status: number) => status === 401 || status === 403 || (status >= 300 && status < 400)

async function readUpTo(maxBytes: number, { body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw new Unread('unreadable')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Unread('unreadable')
  }
}
