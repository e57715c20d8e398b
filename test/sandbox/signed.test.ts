import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '#cards'
import { tables } from '#test/rule-test'
import { services } from '../../cds-services/index.ts'
import { callersOf, firstUseHere } from '../../src/callers/index.ts'
import { sandboxConfig } from '../../src/config/index.ts'
import { departures } from '../../src/console/api/validate/departures.ts'
import { distil } from '../../src/distil/index.ts'
import { gather } from '../../src/fhir/index.ts'
import { basesBySite, baseUrl, createApp, listen } from '../../src/http/index.ts'
import { mountSandbox, signedOnly, signedPath } from '../../src/sandbox/index.ts'
import { keep } from '../http/fakes.ts'

let server: Server
let base: string
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const now = () => new Date()
  const means = { firstUse: firstUseHere(now), now, root, publicUrl: undefined }
  const mount = express()
  await mountSandbox(mount, { root })
  const callers = callersOf(sandboxConfig, means)
  const logger = pino({ level: 'silent' })
  const parts = { services, tables: () => tables, config: sandboxConfig, callers, gather, distil, answer, keep }
  const app = { ...parts, basesOf: basesBySite(logger, new Registry()), clock: now, logger }
  mount.use(signedPath, createApp({ ...app, callers: callersOf(signedOnly(sandboxConfig), means) }))
  server = await listen(createApp({ ...app, mount }), { host: '127.0.0.1', port: 0 })
  base = baseUrl(server)
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const token = async (url: string, kind: string) => {
  const response = await post('/sandbox/test-token', { url, kind })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  return { Authorization: `Bearer ${await response.text()}` }
}

const example = async () => (await fetch(`${base}/sandbox/requests/ep-waiver-patient-view`)).json()
const path = `${signedPath}/cds-services/ep-waiver-patient-view`

describe('real traffic', () => {
  it('conforms to the published schemas, both ways, for every service that has an example', async () => {
    const discovery = await (await fetch(`${base}/cds-services`)).json()
    expect(departures('discovery.json', discovery)).toEqual([])
    const hooks = new Set<string>()
    for (const { id, hook } of (discovery as { services: { id: string; hook: string }[] }).services) {
      const request = await (await fetch(`${base}/sandbox/requests/${id}`)).json()
      const response = await post(`/cds-services/${id}`, request)
      expect([id, response.status]).toEqual([id, 200])
      expect([id, departures('request.json', request)]).toEqual([id, []])
      expect([id, departures('response.json', await response.json())]).toEqual([id, []])
      hooks.add(hook)
    }
    expect(hooks.size).toBe(6)
  })
})

describe('the services that answer signed calls only', () => {
  it('answer a valid token, once, on every path', async () => {
    for (const [to, body] of [
      [path, await example()],
      [
        `${path}/feedback`,
        { feedback: [{ card: crypto.randomUUID(), outcome: 'overridden', outcomeTimestamp: '2026-06-15T00:00:00Z' }] },
      ],
    ] as const) {
      const header = await token(`${base}${to}`, 'valid')
      expect((await post(to, body, header)).status).toBe(200)
      const again = await post(to, body, header)
      expect([again.status, await again.text()]).toEqual([401, ''])
    }
    const discovery = `${base}${signedPath}/cds-services`
    expect((await fetch(discovery, { headers: await token(discovery, 'valid') })).status).toBe(200)
  })

  it.each(['expired', 'wrong-audience', 'unknown-key'])('refuse a token that is %s, and say nothing', async kind => {
    const response = await post(path, await example(), await token(`${base}${path}`, kind))
    expect([response.status, await response.text()]).toEqual([401, ''])
  })

  it('refuse who brings none, where the open service answers', async () => {
    const call = await example()
    const response = await post(path, call)
    expect([response.status, await response.text()]).toEqual([401, ''])
    expect((await fetch(`${base}${signedPath}/cds-services`)).status).toBe(401)
    expect((await post('/cds-services/ep-waiver-patient-view', call)).status).toBe(200)
  })
})

describe('test tokens', () => {
  it.each([
    {},
    { url: 'x', kind: 'valid' },
    { url: 'http://a.example', kind: 'golden' },
    { url: 'ftp://a', kind: 'valid' },
  ])('are not signed for %j', async body => expect((await post('/sandbox/test-token', body)).status).toBe(400))
})

describe('what a page of another origin sees', () => {
  it('of the services', async () => {
    const response = await post('/sandbox/as-page', { path: '/cds-services/ep-waiver-patient-view', method: 'POST' })
    expect(await response.json()).toMatchObject({
      origin: 'https://another.example',
      preflight: { status: 204, headers: { 'access-control-allow-origin': '*' } },
      answer: { headers: { 'access-control-expose-headers': 'Retry-After, WWW-Authenticate' } },
    })
  })

  it('of the signed services before they ask who is there', async () => {
    const response = await post('/sandbox/as-page', { path: '/sandbox/signed/cds-services', method: 'GET' })
    expect(await response.json()).toMatchObject({ preflight: { status: 204 }, answer: { status: 401 } })
  })

  it.each(['//evil.example/', 'http://evil.example/', '/a?b', '/@evil.example', ''])('not of %j', async path => {
    expect((await post('/sandbox/as-page', { path, method: 'GET' })).status).toBe(400)
  })
})
