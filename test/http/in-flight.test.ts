import { request } from 'node:http'
import { expect, it } from 'vitest'
import type { Gather } from '../../src/http/index.ts'
import { expectAlive, expectRefusal } from './expect.ts'
import { config, gather } from './fakes.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const to = path('patient-view')
const few = { config: { ...config, limits: { ...config.limits, inFlight: 2 } } }

/** Calls that name a FHIR server wait until they are let go. */
function holding() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held: Gather = async (asked, keys, access) => {
    if (asked.fhirServer !== undefined) await promise
    return gather(asked, keys, access)
  }
  return { held, letGo: resolve }
}
const waiting = { ...patientView, fhirServer: 'http://localhost:1/fhir' }

it('503 with Retry-After beyond the calls that we take at a time, and all is well again afterwards', async () => {
  const { held, letGo } = holding()
  const served = await serve({ ...few, gather: held })
  const calls = [served.post(to, waiting), served.post(to, waiting)]
  await expect.poll(async () => (await served.send('/cds-services')).status).toBe(503)
  const refused = await served.post(to, patientView)
  expectRefusal(refused, 503, 'throttled')
  expect(refused.headers.get('retry-after')).toBe('1')
  expect((await served.send('/healthz')).status).toBe(200)
  expect((await served.send('/metrics')).text).toContain('shirube_refused_calls_total{reason="busy",client="none"}')
  letGo()
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200])
  await expectAlive(served)
})

it('a caller that goes away makes room', async () => {
  const { held, letGo } = holding()
  const served = await serve({ ...few, gather: held })
  const leave = [1, 2].map(() => {
    const call = request(served.base + to, { method: 'POST', headers: { 'Content-Type': 'application/json' } })
    call.on('error', () => undefined)
    call.end(JSON.stringify(waiting))
    return call
  })
  await expect.poll(async () => (await served.send('/cds-services')).status).toBe(503)
  for (const call of leave) {
    const closed = new Promise(done => call.once('close', done))
    call.destroy()
    await closed
  }
  await expect.poll(async () => (await served.send('/cds-services')).status).toBe(200)
  letGo()
  await expectAlive(served)
})
