import { describe, expect, it } from 'vitest'
import { bundle, condition, type Ehr, ehr, json } from '#test/fhir/ehr'
import { fhirBases, gather } from '../../src/fhir/index.ts'
import type { Resolve } from '../../src/network/index.ts'

const token = 'only-for-the-ehr'
const ours = () => ehr((_, response) => json(response, bundle([condition('c1')])))
/** A server that must receive nothing. */
const canary = () => ehr((_, response) => json(response, bundle([condition('stolen')])))
const unasked = (server: Ehr) => expect(server.asked).toEqual([])

const port = ({ base }: Ehr) => new URL(base).port
/** A name server that gives these addresses, one answer after the other; the last for ever. */
function names(...answers: readonly (readonly string[])[]) {
  const asked: string[] = []
  const resolve: Resolve = (host, _, done) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(host)
    done(
      null,
      answer.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return { asked, resolve }
}

const conditions = async (base: string, addresses: readonly string[], resolve: Resolve) => {
  const request = { context: { patientId: 'p1' }, fhirServer: base, fhirAuthorization: { access_token: token } }
  return (await gather(request, ['conditions'], { base: fhirBases([{ base, addresses }], { resolve }) })).conditions
}
const refused = { state: 'unknown', reason: 'refused' }
const read = { state: 'answered', resources: [condition('c1')], complete: true }

describe('a listed name that leads to an address of the inside', () => {
  it.each([
    ['loopback', ['127.0.0.1']],
    ['loopback, dressed as IPv6', ['::ffff:127.0.0.1']],
    ['loopback beside a public address', ['203.0.114.1', '127.0.0.1']],
    ['loopback before a public address', ['127.0.0.1', '203.0.114.1']],
    ['nowhere', []],
  ])('is not connected to: %s', async (_, addresses) => {
    const inside = await canary()
    const { asked, resolve } = names(addresses)
    expect(await conditions(`http://ehr.example.jp:${port(inside)}/fhir`, [], resolve)).toEqual(refused)
    expect(asked).toEqual(['ehr.example.jp'])
    unasked(inside)
  })

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0'])(
    'nor is an address in its place: %s',
    async host => {
      const inside = await canary()
      const { resolve } = names(['127.0.0.1'])
      const base = `http://${host}:${port(inside)}/fhir`
      expect(await conditions(base, [], resolve)).toEqual(refused)
      unasked(inside)
    },
  )

  it('is connected to where that address is listed for it', async () => {
    const inside = await ours()
    const base = `http://ehr.hospital.local:${port(inside)}/fhir`
    expect(await conditions(base, ['127.0.0.1/32'], names(['127.0.0.1']).resolve)).toEqual(read)
    expect(inside.asked).toMatchObject([{ headers: { authorization: `Bearer ${token}` } }])
  })

  it('is not, where another address is listed', async () => {
    const inside = await canary()
    const base = `http://ehr.hospital.local:${port(inside)}/fhir`
    expect(await conditions(base, ['127.0.0.2/32'], names(['127.0.0.1']).resolve)).toEqual(refused)
    unasked(inside)
  })
})

it('a name that changes its mind after the check is not asked a second time', async () => {
  const good = await ours()
  const base = `http://ehr.example.jp:${port(good)}/fhir`
  const rebinding = names(['127.0.0.1'], ['127.0.0.2'])
  expect(await conditions(base, ['127.0.0.1/32'], rebinding.resolve)).toEqual(read)
  expect(rebinding.asked).toEqual(['ehr.example.jp'])
})

it('a name that has changed its mind by the next connection is refused then', async () => {
  const server = await ours()
  const base = `http://ehr.example.jp:${port(server)}/fhir`
  const { resolve } = names(['127.0.0.1'], ['127.0.0.2'])
  const bases = fhirBases([{ base, addresses: ['127.0.0.1/32'] }], { resolve })
  const request = { context: { patientId: 'p1' }, fhirServer: base }
  const ask = async () => (await gather(request, ['conditions'], { base: bases })).conditions
  expect(await ask()).toEqual(read)
  server.hangUp()
  expect(await ask()).toEqual(refused)
  expect(server.asked).toHaveLength(1)
})

describe('the token is seen by no other origin', () => {
  it.each<[string, (other: string) => string]>([
    ['a next link', other => `${other}/Condition?page=2`],
    ['a next link to another port', other => other.replace(/:\d+/, ':1')],
    ['a next link without scheme', other => other.replace('http:', '')],
  ])('%s', async (_, link) => {
    const other = await canary()
    const server = await ehr((_request, response) => json(response, bundle([condition('c1')], link(other.base))))
    expect(await conditions(server.base, ['127.0.0.0/8'], names(['127.0.0.1']).resolve)).toEqual({
      ...read,
      complete: false,
    })
    unasked(other)
  })

  it('an absolute reference in a resource', async () => {
    const other = await canary()
    const pointing = { ...condition('c1'), subject: { reference: `${other.base}/Patient/p1` } }
    const server = await ehr((_request, response) => json(response, bundle([pointing])))
    expect(await conditions(server.base, ['127.0.0.0/8'], names([]).resolve)).toMatchObject({ state: 'answered' })
    unasked(other)
  })

  it('a redirect', async () => {
    const other = await canary()
    const server = await ehr((_request, response) => response.writeHead(302, { location: other.base }).end())
    expect(await conditions(server.base, ['127.0.0.0/8'], names([]).resolve)).toEqual(refused)
    unasked(other)
  })

  it('a proxy that the environment names', async () => {
    const other = await canary()
    const server = await ours()
    process.env.HTTP_PROXY = new URL(other.base).origin
    try {
      expect(await conditions(server.base, ['127.0.0.0/8'], names([]).resolve)).toEqual(read)
    } finally {
      delete process.env.HTTP_PROXY
    }
    unasked(other)
  })
})
