import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { patientView } from '../http/requests.ts'
import { callHead, openSocket } from './open-socket.ts'
import { runningService } from './running-service.ts'

const path = '/cds-services/test-timing-patient-view'
type Service = Awaited<ReturnType<typeof runningService>>

let service: Service
beforeAll(async () => {
  service = await runningService({ endedBy: 'caller' })
})
afterAll(() => service?.stop())

/** The process still runs, and answers a good call. */
async function expectUp({ child, post }: Service) {
  expect(child.exitCode).toBeNull()
  expect((await post(path, patientView)).status).toBe(200)
}

it('is not stopped by errors nobody awaited, and logs them without their words', async () => {
  const service = await runningService({
    preload: `process.once('SIGUSR2', () => {
      setTimeout(() => { throw new Error('secret-thrown') }, 1)
      setTimeout(() => { Promise.reject(new Error('secret-rejected')) }, 20)
      setTimeout(() => { throw 'secret-string' }, 40)
    })`,
  })
  service.child.kill('SIGUSR2')
  const { lines, errors } = service
  const uncaught = () => lines.filter(({ msg }) => msg === 'uncaught')
  while (uncaught().length < 3) await wait(50)
  await expectUp(service)
  expect(uncaught()).toMatchObject([{ error: 'Error', level: 50 }, { error: 'Error' }, { error: 'string' }])
  expect(JSON.stringify(lines) + errors.join()).not.toContain('secret-')
})

it('goes on when nobody reads its log any more', async () => {
  const service = await runningService()
  service.child.stdout.destroy()
  service.child.stderr.destroy()
  for (let i = 0; i < 20; i++) await service.post(path, patientView)
  await expectUp(service)
})

it('is not stopped by anything that is no HTTP', async () => {
  const { base } = service
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`
  const said: readonly (readonly [string, RegExp])[] = [
    ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400 /],
    ['GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['GET / HTTP/9.9\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400 /],
    [`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 431 /],
    [`GET / HTTP/1.1\r\nHost: x\r\n${'x: y\r\n'.repeat(20_000)}\r\n`, /^HTTP\/1\.1 431 /],
    [`${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, /^HTTP\/1\.1 400 /],
    [`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, /^HTTP\/1\.1 400 /],
    [`${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`, /^HTTP\/1\.1 400 /],
    [`${head}Content-Length: -1\r\n\r\n{}`, /^HTTP\/1\.1 400 /],
    ['GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 404 /],
    ['GET /cds-services/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 40[045] /],
    ['POST /cds-services/%00/feedback HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', /^HTTP\/1\.1 404 /],
    ['GET //evil.example/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 404 /],
    ['GET /schemas/..%2f..%2fconfig HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 404 /],
    ['CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^$|^HTTP\/1\.1 4/],
    [`GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, /^HTTP\/1\.1 200 /],
  ]
  for (const [words, answer] of said) {
    const { socket, closed, answered } = await openSocket(base)
    socket.write(words)
    const told = await Promise.race([answered(), closed.then(() => '')])
    expect(told, JSON.stringify(words.slice(0, 80))).toMatch(answer)
    socket.destroy()
  }
  await expectUp(service)
})

it('is not stopped by callers that leave in the middle, however many', async () => {
  for (let i = 0; i < 100; i++) {
    const { socket } = await openSocket(service.base)
    socket.write(callHead(path, 100_000) + '{"hook":'.repeat(i))
    if (i % 2 === 0) socket.resetAndDestroy()
    else socket.destroy()
  }
  await expectUp(service)
})

it('refuses what is too large or too deep, packed or not', async () => {
  const send = (body: RequestInit['body'] & {}, headers: Record<string, string> = {}) =>
    fetch(service.base + path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body })
  expect((await send('['.repeat(1_000_000))).status).toBe(400)
  expect((await send(`{"prefetch":${'{"a":'.repeat(100)}1${'}'.repeat(101)}`)).status).toBe(400)
  expect((await send(JSON.stringify({ ...patientView, filler: 'x'.repeat(6_000_000) }))).status).toBe(413)
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '))
  expect((await send(bomb, { 'Content-Encoding': 'gzip' })).status).toBe(413)
  await expectUp(service)
})

it('lets no slow sender hold a connection, and answers others meanwhile', async () => {
  const slow = async (words: string, drip: string) => {
    const { socket, closed, received } = await openSocket(service.base)
    socket.write(words)
    const dripping = setInterval(() => socket.write(drip), 500)
    await closed
    clearInterval(dripping)
    return received()
  }
  const heads = Promise.all(Array.from({ length: 200 }, () => slow('GET / HTTP/1.1\r\n', 'x: y\r\n')))
  const bodies = Promise.all(Array.from({ length: 200 }, () => slow(callHead(path, 100_000), ' ')))
  await wait(1_000)
  await expectUp(service)
  // All are cut, or this waits for ever; after how long, the server is asked in test/http/listen.test.ts.
  const cut = [...(await heads), ...(await bodies)]
  // A connection that is cut while it still sends may lose the answer on its way.
  expect(cut.filter(received => /^HTTP\/1\.1 408 /.test(received)).length).toBeGreaterThan(0)
  expect(cut.filter(received => !/^(HTTP\/1\.1 408 |$)/.test(received))).toEqual([])
  await expectUp(service)
})
