import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Running, runningSandbox } from './running-sandbox.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterEach(() => fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' }))
afterAll(() => sandbox.stop())

const set = (fault: string) => fetch(`${sandbox.url}/sandbox/faults`, { method: 'PUT', body: fault })
const read = (init?: RequestInit) => fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`, init)

describe('faults on demand', () => {
  test('are shown and cleared', async () => {
    expect((await set('{"status":503}')).status).toBe(200)
    expect(await (await fetch(`${sandbox.url}/sandbox/faults`)).json()).toEqual({ status: 503 })
    expect((await read()).status).toBe(503)
    expect((await fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' })).status).toBe(204)
    expect((await read()).status).toBe(200)
  })

  test('delay: a client that waits less gets nothing', async () => {
    await set('{"delayMs":5000}')
    await expect(read({ signal: AbortSignal.timeout(100) })).rejects.toThrow()
  })

  test('html: 200, but no FHIR', async () => {
    await set('{"html":true}')
    const response = await read()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  test('redirect: to another path', async () => {
    await set('{"redirect":true}')
    const response = await read({ redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      '/sandbox/fhir-moved/Patient/mock-egfr-approved',
    ])
  })

  test('token: asked for, and any will do', async () => {
    await set('{"token":"required"}')
    const refused = await read()
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect((await read({ headers: { Authorization: 'Bearer x' } })).status).toBe(200)
  })

  test('a preflight passes whatever is wrong', async () => {
    await set('{"status":500}')
    expect((await read({ method: 'OPTIONS' })).status).toBe(204)
  })

  test.each(['{"status":200}', '{"delayMs":-1}', '{"stauts":500}', '[]', '{'])(
    '%s is refused and changes nothing',
    async fault => {
      expect((await set(fault)).status).toBe(400)
      expect(await (await fetch(`${sandbox.url}/sandbox/faults`)).json()).toEqual({})
    },
  )
})

describe('CORS', () => {
  test('lets a browser client of any origin read and write', async () => {
    const response = await fetch(`${sandbox.fhir}/Patient/x`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://sandbox.cds-hooks.org',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'authorization,content-type,prefer',
      },
    })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(response.headers.get('access-control-allow-methods')).toContain(method)
    for (const header of ['Authorization', 'Content-Type', 'Prefer'])
      expect(response.headers.get('access-control-allow-headers')).toContain(header)
  })
})
