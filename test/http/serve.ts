import { pino } from 'pino'
import { Registry } from 'prom-client'
import { onTestFinished } from 'vitest'
import { trustedNetwork } from '../../src/callers/index.ts'
import { type Site, sandboxSite } from '../../src/config/index.ts'
import { basesBySite, baseUrl, createApp, listen, type Options, type Parts } from '../../src/http/index.ts'
import { answer, config, distil, gather, keep, tables, timing } from './fakes.ts'

/** A service on a free port for the length of one test, with everything it logged. */
export async function serve({ site, ...changed }: Partial<Parts & Options> & { readonly site?: Partial<Site> } = {}) {
  const lines: string[] = []
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const clock = () => new Date('2026-06-15T03:00:00Z')
  const callers = trustedNetwork({ ...sandboxSite, ...site })
  const register = new Registry()
  const parts: Parts & Options = {
    services: [timing],
    tables: () => tables,
    config,
    callers,
    basesOf: basesBySite(logger, register),
    gather,
    distil,
    answer,
    keep,
    clock,
    logger,
    register,
    ...changed,
  }
  const server = await listen(createApp(parts), { host: '127.0.0.1', port: 0 })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = baseUrl(server)
  const send = async (path: string, init: RequestInit = {}) => read(await fetch(base + path, init))
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { base, lines, parts, send, post }
}

async function read(response: Response) {
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  const body: unknown = /json/.test(type) ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, type, text, body }
}
