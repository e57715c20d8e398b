import { describe, expect, it } from 'vitest'
import { expectAlive, expectRefusal } from './expect.ts'
import { answer, gather } from './fakes.ts'
import { path, patientView } from './requests.ts'
import { serve } from './serve.ts'

describe('we are wrong', () => {
  it.each<[string, () => never]>([
    [
      'an error',
      () => {
        throw new Error('secret-1 in the record')
      },
    ],
    [
      'an error of several lines',
      () => {
        throw new Error('x\n    at secret-1 (y)')
      },
    ],
    [
      'something that is no error',
      () => {
        throw 'secret-1'
      },
    ],
  ])('%s is 500 with an incident id and nothing else', async (_, broken) => {
    const served = await serve({ answer: broken })
    const answered = await served.post(path('patient-view'), patientView)
    expectRefusal(answered, 500, 'exception')
    const [incident] = answered.text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/) ?? []
    const logged = served.lines.map(line => JSON.parse(line)).find(({ msg }) => msg === 'internal error')
    expect(logged).toMatchObject({ incident, service: 'test-timing', hook: 'patient-view', status: 500 })
    expect(answered.text + served.lines.join()).not.toContain('secret-1')
  })

  it('goes on after it', async () => {
    let calls = 0
    const served = await serve({
      answer: (...asked) => {
        if (calls++ === 0) throw new Error('once')
        return answer(...asked)
      },
    })
    expect((await served.post(path('patient-view'), patientView)).status).toBe(500)
    await expectAlive(served)
  })

  it('a failure of the record reader is not mistaken for a silent record', async () => {
    let calls = 0
    const served = await serve({
      gather: async (...asked) => {
        if (calls++ === 0) throw new Error('once')
        return gather(...asked)
      },
    })
    expectRefusal(await served.post(path('patient-view'), patientView), 500)
    await expectAlive(served)
  })
})

it.each(['nobody', 'test-timing', 'test-timing-appointment-book', '__proto__', 'constructor', '%00', '..%2f..%2fetc'])(
  '404 for the unknown service %s',
  async id => {
    const served = await serve()
    expectRefusal(await served.post(`/cds-services/${id}`, patientView), 404, 'not-found')
    await expectAlive(served)
  },
)

it('404 for an unknown service, whatever the body', async () => {
  const { post } = await serve()
  expectRefusal(await post('/cds-services/nobody', '{', { 'Content-Type': 'text/html' }), 404)
})

it.each(['/nowhere', '/cds-services/a/b/c', '/favicon.ico', '/schemas/nothing.json'])('404 for %s', async nowhere => {
  const { send } = await serve()
  expectRefusal(await send(nowhere), 404, 'not-found')
})

it('400 for a path that cannot be decoded', async () => {
  const served = await serve()
  expectRefusal(await served.post('/cds-services/%E0%A4%A', patientView), 400)
  await expectAlive(served)
})

it.each([
  ['POST', '/cds-services', 'GET, HEAD, OPTIONS'],
  ['GET', '/cds-services/test-timing-patient-view', 'POST, OPTIONS'],
  ['PUT', '/cds-services/test-timing-patient-view', 'POST, OPTIONS'],
  ['DELETE', '/cds-services/test-timing-patient-view/feedback', 'POST, OPTIONS'],
  ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
])('405 for %s %s', async (method, where, allow) => {
  const { send } = await serve()
  const answered = await send(where, { method })
  expectRefusal(answered, 405, 'not-supported')
  expect(answered.headers.get('allow')).toBe(allow)
})

it('503 while not ready', async () => {
  let ready = false
  const served = await serve({ isReady: () => ready })
  const answered = await served.post(path('patient-view'), patientView)
  expectRefusal(answered, 503, 'transient')
  expect(answered.headers.get('retry-after')).toBe('5')
  expectRefusal(await served.send('/readyz'), 503)
  expectRefusal(await served.post(`${path('patient-view')}/feedback`, {}), 503)
  expect((await served.send('/healthz')).body).toEqual({ status: 'ok' })
  ready = true
  expect((await served.send('/readyz')).body).toEqual({ status: 'ready', knowledge: 'k-0001', storage: 'reachable' })
  await expectAlive(served)
})
