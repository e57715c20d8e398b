import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { patientView } from '../http/requests.ts'
import { callHead, openSocket } from './open-socket.ts'
import { runningService } from './running-service.ts'

const path = '/cds-services/test-timing-patient-view'
const body = JSON.stringify(patientView)

it.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s finishes the call that is under way, takes no other, and ends',
  async signal => {
    const { base, child, exit, errors } = await runningService()
    const running = await openSocket(base)
    running.socket.write(callHead(path, Buffer.byteLength(body)) + body.slice(0, 100))
    const idle = await openSocket(base)
    idle.socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n')
    expect(await idle.answered()).toContain('"status":"ready"')

    child.kill(signal)
    await idle.closed
    await expect(fetch(`${base}/readyz`)).rejects.toThrow()
    expect(child.exitCode).toBeNull()

    running.socket.write(body.slice(100))
    expect(await running.answered()).toMatch(/^HTTP\/1\.1 200 /)
    expect(await exit).toEqual([0, null])
    expect(errors).toEqual([])
  },
)

it('does not wait for ever for a call that does not finish', async () => {
  const { base, child, exit } = await runningService()
  const running = await openSocket(base)
  running.socket.write(callHead(path, 1_000_000))
  const dripping = setInterval(() => running.socket.write(' '), 500)
  await wait(200)
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
  clearInterval(dripping)
})
