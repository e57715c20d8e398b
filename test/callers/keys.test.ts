import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { client, firstUseHere, Refused, type SignedParts, signedCallers } from '../../src/callers/index.ts'
import { sites } from './served.ts'
import { issuer, type KeyPair, keyPair, mint, now } from './signing-client.ts'

const [first, next, weak, stranger] = await Promise.all([
  keyPair('ES384', 'first'),
  keyPair('RS384', 'next'),
  keyPair('RS256', 'weak'),
  keyPair('ES384', 'first'),
])
const url = 'https://cds.example.jp/cds-services'

/** A server of keys on this machine, with the number of times it was asked. */
async function keyServer(answer: RequestListener) {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    answer(request, response)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, jku: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json` }
}

const publishing =
  (...keys: readonly object[]): RequestListener =>
  (_, response) =>
    response.end(JSON.stringify({ keys }))

/** What becomes of a call: the client that made it, or the reason why it is refused. */
function asking(jku: string, addresses: readonly string[] = ['127.0.0.0/8'], changed: Partial<SignedParts> = {}) {
  const parsed = client.parse({
    id: 'ehr',
    issuer,
    jku: 'https://ehr.example.jp',
    jkuAddresses: addresses,
    site: 'kashiwa',
  })
  const callers = signedCallers({
    clients: [{ ...parsed, jku }],
    sites,
    publicUrls: () => ['https://cds.example.jp'],
    firstUse: firstUseHere(() => now),
    now: () => now,
    ...changed,
  })
  return async (key: KeyPair, header = {}) => {
    const authorization = `Bearer ${await mint(key, url, {}, header)}`
    const ticket = { authorization, path: '/cds-services', port: 443 }
    return callers.identify(ticket).then(
      caller => caller.client,
      error => (error instanceof Refused ? error.reason : Promise.reject(error)),
    )
  }
}

afterEach(() => void vi.useRealTimers())

describe('keys of a registered address', () => {
  it('are fetched once for many tokens, at the same time or not', async () => {
    const { jku, asked } = await keyServer(publishing(first.jwk, next.jwk))
    const ask = asking(jku)
    expect(await Promise.all([ask(first), ask(next), ask(first, { jku })])).toEqual(['ehr', 'ehr', 'ehr'])
    expect(await ask(next)).toBe('ehr')
    expect(asked).toEqual(['/jwks.json'])
  })

  it('are fetched again for a key that is new, but not for every token that names an unknown one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const keys: object[] = [first.jwk]
    const { jku, asked } = await keyServer((...exchange) => publishing(...keys)(...exchange))
    const ask = asking(jku)
    expect(await ask(first)).toBe('ehr')
    keys.push(next.jwk)
    for (let i = 0; i < 5; i++) expect(await ask(next)).toBe('key-unknown')
    expect(asked).toHaveLength(1)
    vi.setSystemTime(Date.now() + 31_000)
    expect(await ask(next)).toBe('ehr')
    expect(await ask(first)).toBe('ehr')
    expect(asked).toHaveLength(2)
  })

  it('that were withdrawn are refused after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const keys: object[] = [first.jwk, next.jwk]
    const { jku } = await keyServer((...exchange) => publishing(...keys)(...exchange))
    const ask = asking(jku)
    expect(await ask(first)).toBe('ehr')
    keys.shift()
    vi.setSystemTime(Date.now() + 600_001)
    expect(await ask(first)).toBe('key-unknown')
    expect(await ask(next)).toBe('ehr')
  })

  it('do not let in who has another key of the same name', async () => {
    const { jku } = await keyServer(publishing(first.jwk))
    expect(await asking(jku)(stranger)).toBe('signature-wrong')
  })
})

describe('an address that a token names', () => {
  it.each<[string, (jku: string) => string]>([
    ['elsewhere', () => 'https://evil.example/jwks.json'],
    ['on another path', jku => `${jku}.evil`],
    ['with a query', jku => `${jku}?x`],
    ['in capitals', jku => jku.toUpperCase()],
    ['that is empty', () => ''],
  ])('%s is not asked, nor is the registered one', async (_, named) => {
    const { jku, asked } = await keyServer(publishing(first.jwk))
    expect(await asking(jku)(first, { jku: named(jku) })).toBe('jku-not-registered')
    expect(asked).toEqual([])
  })
})

describe('keys cannot be had when the server', () => {
  it('redirects, and the other is not asked', async () => {
    const other = await keyServer(publishing(first.jwk))
    const { jku, asked } = await keyServer((_, response) => response.writeHead(302, { location: other.jku }).end())
    expect(await asking(jku)(first)).toBe('keys-unavailable')
    expect([asked.length, other.asked]).toEqual([1, []])
  })

  it('stands at an address of the inside that is not listed: it is not asked', async () => {
    const { jku, asked } = await keyServer(publishing(first.jwk))
    expect(await asking(jku, [])(first)).toBe('keys-unavailable')
    const named = jku.replace('127.0.0.1', 'ehr.example.jp')
    const resolve: SignedParts['resolve'] = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
    expect(await asking(named, [], { resolve })(first)).toBe('keys-unavailable')
    expect(asked).toEqual([])
    expect(await asking(named, ['127.0.0.1/32'], { resolve })(first)).toBe('ehr')
  })

  it.each<[string, RequestListener]>([
    ['answers 500', (_, response) => response.writeHead(500).end()],
    ['answers HTML', (_, response) => response.end('<html></html>')],
    ['answers no keys', (_, response) => response.end('{}')],
    ['hangs up', (_, response) => response.destroy()],
    ['sends without end', (_, response) => response.end(JSON.stringify({ keys: [first.jwk], x: 'x'.repeat(300_000) }))],
    ['does not answer', () => undefined],
  ])('%s', async (_, answer) => {
    const { jku } = await keyServer(answer)
    expect(await asking(jku)(first)).toBe('keys-unavailable')
  })

  it('is down, and it is not asked for every token', async () => {
    const { jku, asked } = await keyServer((_, response) => response.writeHead(503).end())
    const ask = asking(jku)
    for (let i = 0; i < 8; i++) expect(await ask(first)).toBe('keys-unavailable')
    expect(asked).toHaveLength(2)
  })
})

describe('of the keys published, none lets in', () => {
  it.each<[string, KeyPair, object]>([
    ['for another algorithm', { ...next, kid: 'k' }, { ...next.jwk, kid: 'k', alg: 'RS256' }],
    ['for encryption', { ...first, kid: 'k' }, { ...first.jwk, kid: 'k', use: 'enc' }],
    ['of another curve', { ...first, kid: 'k' }, { ...first.jwk, kid: 'k', crv: 'P-256' }],
  ])('one %s', async (_, key, published) => {
    const { jku } = await keyServer(publishing(published))
    expect(await asking(jku)(key)).toBe('key-unknown')
  })

  it('by an algorithm that we do not accept, though its key is there', async () => {
    const { jku } = await keyServer(publishing(weak.jwk))
    expect(await asking(jku)(weak)).toBe('algorithm-not-accepted')
  })

  it('of which two have one name', async () => {
    const { jku } = await keyServer(publishing(first.jwk, { ...stranger.jwk }))
    expect(await asking(jku)(first)).toBe('key-unknown')
  })
})
