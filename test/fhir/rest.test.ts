import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bundle, condition, ehr, failed, json } from '#test/fhir/ehr'
import { fhirBase } from '../../src/fhir/fhir-base.ts'
import { gather } from '../../src/fhir/index.ts'

const rest = { failures: 3, ms: 60_000 }
const unreachable = { state: 'unknown', reason: 'unreachable' }

// The day stands still but for what a test lets pass, so that no rest ends by itself.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)

/** A server in the state that the test gives it, asked for conditions again and again. */
async function asking(status: () => number) {
  const server = await ehr((_, response) =>
    json(response, status() === 200 ? bundle([condition('c1')]) : failed, status()),
  )
  const base = fhirBase({ ranges: ['127.0.0.0/8'] }, rest)
  const request = { context: { patientId: 'p1' }, fhirServer: server.base }
  const ask = async () => (await gather(request, ['conditions'], { base: () => base })).conditions
  return { server, ask }
}

it.each([500, 503, 429])('a server that answers %i is left alone after a few failures', async status => {
  const { server, ask } = await asking(() => status)
  for (let i = 0; i < 10; i++) expect(await ask()).toEqual(unreachable)
  expect(server.asked).toHaveLength(3)
})

it.each([401, 403, 404])('a server that answers %i is not in trouble', async status => {
  const { server, ask } = await asking(() => status)
  for (let i = 0; i < 5; i++) expect(await ask()).toMatchObject({ state: 'unknown' })
  expect(server.asked).toHaveLength(5)
})

it('is tried again after the rest, by one request, and believed when it answers', async () => {
  let status = 503
  const { server, ask } = await asking(() => status)
  for (let i = 0; i < 4; i++) await ask()
  expect(server.asked).toHaveLength(3)
  pass(rest.ms - 1)
  expect(await ask()).toEqual(unreachable)
  expect(server.asked).toHaveLength(3)
  pass(1)
  expect(await ask()).toEqual(unreachable)
  expect(await ask()).toEqual(unreachable)
  expect(server.asked).toHaveLength(4)
  pass(rest.ms)
  status = 200
  for (let i = 0; i < 3; i++) expect(await ask()).toMatchObject({ state: 'answered' })
  expect(server.asked).toHaveLength(7)
})

it('one success in between and it is not left alone', async () => {
  let asked = 0
  const { server, ask } = await asking(() => (++asked % 3 === 0 ? 200 : 503))
  for (let i = 0; i < 9; i++) await ask()
  expect(server.asked).toHaveLength(9)
})

it('a server that does not answer in time counts as one in trouble', async () => {
  const server = await ehr(() => undefined)
  const base = fhirBase({ ranges: ['127.0.0.0/8'] }, rest)
  const request = { context: { patientId: 'p1' }, fhirServer: server.base }
  const access = { base: () => base, limits: { requestMs: 30 } }
  const reasons = []
  for (let i = 0; i < 5; i++) reasons.push((await gather(request, ['conditions'], access)).conditions)
  const late = { state: 'unknown', reason: 'time-out' }
  expect(reasons).toEqual([late, late, late, unreachable, unreachable])
  expect(server.asked).toHaveLength(3)
})

it('one server in trouble does not silence another', async () => {
  const down = await asking(() => 503)
  const well = await asking(() => 200)
  for (let i = 0; i < 5; i++) await down.ask()
  expect(await well.ask()).toMatchObject({ state: 'answered' })
})

it('tells once that it is left alone and once that it answers again', async () => {
  let status = 503
  const told: boolean[] = []
  const server = await ehr((_, response) => json(response, status === 200 ? bundle([]) : failed, status))
  const base = fhirBase({ ranges: ['127.0.0.0/8'] }, rest, resting => void told.push(resting))
  const request = { context: { patientId: 'p1' }, fhirServer: server.base }
  const ask = () => gather(request, ['conditions'], { base: () => base })
  for (let i = 0; i < 5; i++) await ask()
  pass(rest.ms)
  await ask()
  expect(told).toEqual([true])
  pass(rest.ms)
  status = 200
  await ask()
  await ask()
  expect(told).toEqual([true, false])
})
