import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { RecordKey } from '#case'
import { bundle, condition, type Ehr, ehr, failed, json, nowhere, patient } from '#test/fhir/ehr'
import { type FhirBases, fhirBases, gather, type Limits } from '../../src/fhir/index.ts'

const token = 'only-for-the-ehr'
const ask = (base: string, keys: readonly RecordKey[], limits: Partial<Limits> = {}, prefetch = {}) =>
  gather(
    { prefetch, context: { patientId: 'p1' }, fhirServer: base, fhirAuthorization: { access_token: token } },
    keys,
    { base: anyOf(base), limits },
  )
/** Agrees to one base however it is written, or to every one, so that what is refused is refused by what follows. */
const anyOf = (base?: string): FhirBases => {
  const here = fhirBases('loopback')('http://127.0.0.1/')
  return server => (base === undefined || server === base ? here : undefined)
}
const conditions = async (base: string, limits?: Partial<Limits>) =>
  (await ask(base, ['conditions'], limits)).conditions
const unknown = (reason: string) => ({ state: 'unknown', reason })
const c1 = condition('c1')
const c2 = condition('c2')
const c3 = condition('c3')

/** A server nobody may ask. */
const canary = () => ehr((_, response) => json(response, bundle([condition('stolen')])))
const unasked = (server: Ehr) => expect(server.asked).toEqual([])

describe('a key that was not sent is asked for', () => {
  it('by the query of that key, with the token', async () => {
    const server = await ehr((request, response) =>
      json(response, request.url === '/fhir/Patient/p1' ? patient : bundle([])),
    )
    expect(await ask(server.base, ['patient', 'consents', 'orders'], {}, { orders: null })).toEqual({
      patient: { state: 'answered', resources: [patient], complete: true },
      consents: { state: 'answered', resources: [], complete: true },
      orders: { state: 'answered', resources: [], complete: true },
    })
    expect(server.asked.map(({ url }) => url).sort()).toEqual([
      '/fhir/Consent?patient=p1&_count=500',
      '/fhir/Patient/p1',
    ])
    for (const { headers } of server.asked)
      expect(headers).toMatchObject({ accept: 'application/fhir+json', authorization: `Bearer ${token}` })
  })

  it('without a token when none was given', async () => {
    const server = await ehr((_, response) => json(response, patient))
    const request = { context: { patientId: 'p1' }, fhirServer: `${server.base}/` }
    expect(await gather(request, ['patient'], { base: anyOf() })).toMatchObject({
      patient: { state: 'answered' },
    })
    expect(server.asked).toMatchObject([{ url: '/fhir/Patient/p1' }])
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  it('for a patient named by a reference', async () => {
    const server = await ehr((_, response) => json(response, patient))
    const request = { context: { patientId: 'Patient/p1' }, fhirServer: server.base }
    await gather(request, ['patient'], { base: anyOf() })
    expect(server.asked.map(({ url }) => url)).toEqual(['/fhir/Patient/p1'])
  })

  it.each(['', '..', '.', 'p1,p2', 'p1|x', 'p1/$everything', 'Patient/', '%2e%2e', 'p1&_count=1', 'p1 ', '患者'])(
    'not for "%s", which is no id',
    async patientId => {
      const server = await ehr((_, response) => json(response, bundle([c1])))
      const request = { context: { patientId }, fhirServer: server.base }
      expect(await gather(request, ['patient', 'conditions'], { base: anyOf() })).toEqual({
        patient: unknown('refused'),
        conditions: unknown('refused'),
      })
      unasked(server)
    },
  )

  it('not when the sender tried and failed already', async () => {
    const server = await canary()
    expect(await ask(server.base, ['conditions'], {}, { conditions: failed })).toEqual({
      conditions: unknown('operation-outcome'),
    })
    unasked(server)
  })

  it('not from a server that we did not allow', async () => {
    const server = await canary()
    const request = { context: { patientId: 'p1' }, fhirServer: server.base, prefetch: { conditions: null } }
    expect(await gather(request, ['conditions', 'reports'], { base: nowhere })).toEqual({
      conditions: { state: 'answered', resources: [], complete: true },
      reports: unknown('refused'),
    })
    unasked(server)
  })

  it('not from a base that is no plain URL, whatever was allowed', async () => {
    const server = await canary()
    for (const odd of [
      `${server.base}?x=`,
      `${server.base}#`,
      server.base.replace('//', '//u:p@'),
      '',
      'ehr',
      `${server.base}/../x`,
    ])
      expect(await conditions(odd), odd).toEqual(unknown('refused'))
    unasked(server)
  })
})

describe('further pages', () => {
  it('are read to the last', async () => {
    const server = await ehr(({ url }, response, base) => {
      if (url === '/fhir?page=2') json(response, bundle([c2], `${base}?page=3`))
      else if (url === '/fhir?page=3') json(response, bundle([c3]))
      else json(response, bundle([c1], `${base}?page=2`))
    })
    expect(await conditions(server.base)).toEqual({ state: 'answered', resources: [c1, c2, c3], complete: true })
    expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true)
  })

  it('of a prefetched Bundle are read too', async () => {
    const server = await ehr((_, response) => json(response, bundle([c2])))
    const prefetch = { conditions: bundle([c1], `${server.base}?page=2`) }
    expect(await ask(server.base, ['conditions'], {}, prefetch)).toEqual({
      conditions: { state: 'answered', resources: [c1, c2], complete: true },
    })
  })

  it.each([
    ['on another host', (other: string) => other],
    ['on another path', (_: string, base: string) => base.replace('/fhir', '/fhir-evil')],
    ['on a path above', (_: string, base: string) => `${base}/../admin`],
    ['with a network path', (other: string) => other.replace('http:', '')],
    ['with the base as userinfo', (other: string, base: string) => `${base.replace('/fhir', '')}@${other.slice(7)}`],
    ['in a file', () => 'file:///etc/passwd'],
  ])('%s are not asked for, and the token stays', async (_, linkTo) => {
    const other = await canary()
    const server = await ehr((_, response, base) => json(response, bundle([c1], linkTo(other.base, base))))
    expect(await conditions(server.base)).toEqual({ state: 'answered', resources: [c1], complete: false })
    expect(server.asked).toHaveLength(1)
    unasked(other)
  })

  it('without end are read up to a bound', async () => {
    const server = await ehr((_, response, base) => json(response, bundle([c1], `${base}?again`)))
    expect(await conditions(server.base, { maxPages: 3 })).toEqual({
      state: 'answered',
      resources: [c1, c1, c1],
      complete: false,
    })
    expect(server.asked).toHaveLength(3)
  })

  it.each([
    ['an error', 500, {}],
    ['an OperationOutcome', 200, failed],
    ['another type', 200, bundle([patient])],
  ])('that are %s leave the section incomplete', async (_, status, body) => {
    const server = await ehr(({ url }, response, base) =>
      url === '/fhir?page=2' ? json(response, body, status) : json(response, bundle([c1], `${base}?page=2`)),
    )
    expect(await conditions(server.base)).toEqual({ state: 'answered', resources: [c1], complete: false })
  })
})

describe('a server that', () => {
  it.each([301, 302, 303, 307, 308])('redirects (%i) is not followed', async status => {
    const other = await canary()
    const server = await ehr((_, response) => response.writeHead(status, { location: `${other.base}/Condition` }).end())
    expect(await conditions(server.base)).toEqual(unknown('refused'))
    unasked(other)
  })

  it('redirects within itself is not followed either', async () => {
    const server = await ehr((_, response, base) => response.writeHead(302, { location: `${base}/x` }).end())
    expect(await conditions(server.base)).toEqual(unknown('refused'))
    expect(server.asked).toHaveLength(1)
  })

  it.each([
    ['answers 401', 401, failed, 'refused'],
    ['answers 403', 403, failed, 'refused'],
    ['answers 404', 404, failed, 'unreachable'],
    ['answers 500', 500, failed, 'unreachable'],
    ['answers 200 with an OperationOutcome', 200, failed, 'operation-outcome'],
    ['answers with another type', 200, patient, 'unreadable'],
    ['answers null', 200, null, 'unreadable'],
    ['answers with a list', 200, [], 'unreadable'],
  ])('%s', async (_, status, body, reason) => {
    const server = await ehr((_, response) => json(response, body, status))
    expect(await conditions(server.base)).toEqual(unknown(reason))
  })

  it.each([
    ['HTML', '<html><body>Login</body></html>'],
    ['half a document', '{"resourceType":"Bundle","entry":['],
    ['nothing', ''],
    ['another character set', Buffer.from(JSON.stringify(condition('\xe9')), 'latin1')],
  ])('answers %s is unreadable', async (_, body) => {
    const server = await ehr((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body))
    expect(await conditions(server.base)).toEqual(unknown('unreadable'))
  })

  it('does not exist is unreachable', async () =>
    expect(await conditions('http://127.0.0.1:1/fhir')).toEqual(unknown('unreachable')))

  it('hangs up is unreachable', async () => {
    const server = await ehr(request => request.socket.destroy())
    expect(await conditions(server.base)).toEqual(unknown('unreachable'))
  })

  it('nests without end does us no harm', async () => {
    const server = await ehr((_, response) =>
      response.end(`{"resourceType":"Bundle","entry":${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
    )
    expect(await conditions(server.base)).toMatchObject(unknown('unreadable'))
  })
})

describe('a body', () => {
  it('that never ends is stopped at the bound', async () => {
    let sent = 0
    const chunk = Buffer.alloc(65_536, ' ')
    const server = await ehr((_, response) => {
      const pour = () => {
        while (!response.destroyed && sent < 2e9) {
          sent += chunk.length
          if (!response.write(chunk)) return response.once('drain', pour)
        }
        return response.end()
      }
      pour()
    })
    expect(await conditions(server.base, { maxBytes: 1_000_000, requestMs: 15_000, totalMs: 15_000 })).toEqual(
      unknown('unreadable'),
    )
    expect(sent).toBeLessThan(100_000_000)
  })

  it('that is small only while compressed is stopped as well', async () => {
    const small = gzipSync(
      JSON.stringify(bundle([{ ...c1, text: { status: 'generated', div: ' '.repeat(20_000_000) } }])),
    )
    const server = await ehr((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(small))
    expect(small.length).toBeLessThan(100_000)
    expect(await conditions(server.base, { maxBytes: 1_000_000 })).toEqual(unknown('unreadable'))
  })

  it('just within the bound is read', async () => {
    const body = JSON.stringify(bundle([c1]))
    const server = await ehr((_, response) => response.end(body))
    const maxBytes = Buffer.byteLength(body)
    expect(await conditions(server.base, { maxBytes })).toMatchObject({ state: 'answered' })
    expect(await conditions(server.base, { maxBytes: maxBytes - 1 })).toEqual(unknown('unreadable'))
  })
})

describe('time', () => {
  it('runs out for a server that hangs', async () => {
    const server = await ehr(() => undefined)
    expect(await conditions(server.base, { requestMs: 50 })).toEqual(unknown('time-out'))
  })

  it('runs out for a body that drips', async () => {
    const server = await ehr((_, response) => {
      const drip = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(drip))
    })
    expect(await conditions(server.base, { requestMs: 100 })).toEqual(unknown('time-out'))
  })

  it('runs out for all keys together, and what came in time stays', async () => {
    const server = await ehr(({ url }, response) => {
      if (url?.startsWith('/fhir/Condition')) json(response, bundle([c1]))
    })
    const keys = ['conditions', 'reports', 'charges', 'orders', 'specimens', 'consents'] as const
    const record = await ask(server.base, keys, { requestMs: 15_000, totalMs: 1_500 })
    expect(record.conditions).toMatchObject({ state: 'answered', resources: [c1] })
    for (const key of keys.slice(1)) expect(record[key], key).toEqual(unknown('time-out'))
  })

  it('is shared by few requests at once', async () => {
    let [now, most] = [0, 0]
    const server = await ehr((_, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now -= 1
        json(response, bundle([]))
      }, 10)
    })
    const keys = ['conditions', 'reports', 'charges', 'orders', 'specimens', 'consents'] as const
    const record = await ask(server.base, keys, { parallel: 2 })
    expect(Object.values(record).every(({ state }) => state === 'answered')).toBe(true)
    expect(most).toBe(2)
  })
})
