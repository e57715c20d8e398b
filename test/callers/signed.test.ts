import { createHmac, randomUUID } from 'node:crypto'
import { exportSPKI, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { hookInstance, path, patientView } from '../http/requests.ts'
import { serveSigned } from './served.ts'
import { issuer, keyPair, mint, seconds } from './signing-client.ts'

const [es, rs, second, stranger, weak, es256] = await Promise.all([
  keyPair('ES384'),
  keyPair('RS384'),
  keyPair('ES384', 'of-tsukiji'),
  keyPair('ES384'),
  keyPair('RS256'),
  keyPair('ES256'),
])

const kashiwa = { id: 'kashiwa-ehr', issuer, keys: [es.jwk, rs.jwk], site: 'kashiwa', tenants: { east: 'kashiwa' } }
const tsukiji = { id: 'tsukiji-ehr', issuer: 'https://ehr.tsukiji.example.jp', keys: [second.jwk], site: 'tsukiji' }
const registry = [kashiwa, tsukiji]

const to = path('patient-view')
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claimsFor = (aud: string) => ({ iss: issuer, aud, iat: seconds, exp: seconds + 300, jti: randomUUID() })
const reasons = (lines: readonly string[]) =>
  lines.flatMap(line => {
    const { msg, reason, client } = JSON.parse(line)
    return msg === 'caller refused' ? [[reason, client]] : []
  })

describe('a call that is signed as it should be is answered', () => {
  it.each([
    ['by an EC key', es],
    ['by an RSA key', rs],
  ])('%s', async (_, key) => {
    const { post, publicUrl, lines } = await serveSigned(registry)
    const answered = await post(to, patientView, bearer(await mint(key, publicUrl + to)))
    expect(answered.status).toBe(200)
    expect(answered.body).toMatchObject({ cards: [{}] })
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { msg: 'decision', site: 'kashiwa', client: 'kashiwa-ehr', hookInstance },
    ])
  })

  it.each<[string, (aud: string) => Parameters<typeof mint>[1], Parameters<typeof mint>[2]]>([
    ['to several audiences', aud => ['https://other.example.jp', aud], {}],
    ['with what some vendors add', aud => aud, { sub: issuer, nbf: seconds - 10 }],
    ['by a clock half a minute ahead', aud => aud, { iat: seconds + 30, nbf: seconds + 30, exp: seconds + 330 }],
    ['by a clock half a minute behind', aud => aud, { iat: seconds - 329, exp: seconds - 29 }],
    ['for the longest time', aud => aud, { exp: seconds + 300 }],
    ['for a tenant that we listed', aud => aud, { tenant: 'east' }],
  ])('%s', async (_, aud, claims) => {
    const { post, publicUrl } = await serveSigned(registry)
    const token = await mint(es, aud(publicUrl + to), claims)
    expect((await post(to, patientView, bearer(token))).status).toBe(200)
  })

  it('whatever the query and however the scheme is written', async () => {
    const { post, publicUrl } = await serveSigned(registry)
    const token = await mint(es, publicUrl + to)
    expect((await post(`${to}?a=b`, patientView, { Authorization: `bearer ${token}` })).status).toBe(200)
  })
})

type Bent = (aud: string) => Promise<string> | string

const bent: readonly (readonly [string, Bent, string])[] = [
  // who
  ['the issuer is nobody we know', aud => mint(es, aud, { iss: 'https://evil.example' }), 'issuer-unknown'],
  [
    'the issuer only begins like one we know',
    aud => mint(es, aud, { iss: `${issuer}.evil.example` }),
    'issuer-unknown',
  ],
  ['there is no issuer', aud => mint(es, aud, { iss: undefined }), 'claim-missing'],
  ['the issuer is a list', aud => mint(es, aud, { iss: [issuer] }), 'claim-missing'],
  ['the issuer is a property of every object', aud => mint(es, aud, { iss: '__proto__' }), 'issuer-unknown'],
  ['the tenant is not listed', aud => mint(es, aud, { tenant: 'west' }), 'tenant-unknown'],
  ['the tenant is a property of every object', aud => mint(es, aud, { tenant: 'constructor' }), 'tenant-unknown'],
  ['the tenant is a list', aud => mint(es, aud, { tenant: ['east'] }), 'tenant-unknown'],
  ['the tenant is empty', aud => mint(es, aud, { tenant: '' }), 'tenant-unknown'],
  ['the tenant is null', aud => mint(es, aud, { tenant: null }), 'tenant-unknown'],
  [
    'the client has no tenants but names one',
    aud => mint(second, aud, { iss: tsukiji.issuer, tenant: 'east' }),
    'tenant-unknown',
  ],
  // for whom
  ['it is for another service of ours', aud => mint(es, aud.replace('patient-view', 'order-sign')), 'audience-wrong'],
  ['it is for the feedback', aud => mint(es, `${aud}/feedback`), 'audience-wrong'],
  ['it is for the base URL', aud => mint(es, aud.replace(to, '')), 'audience-wrong'],
  ['it is for a longer path', aud => mint(es, `${aud}-more`), 'audience-wrong'],
  ['it is for another host', aud => mint(es, aud.replace('cds.', 'evil.')), 'audience-wrong'],
  ['it is for another scheme', aud => mint(es, aud.replace('https', 'http')), 'audience-wrong'],
  ['the audience is an object', aud => mint(es, aud, { aud: { 0: aud } }), 'audience-wrong'],
  ['the audience is an empty list', aud => mint(es, aud, { aud: [] }), 'audience-wrong'],
  ['there is no audience', aud => mint(es, aud, { aud: undefined }), 'claim-missing'],
  // when
  ['it has expired', aud => mint(es, aud, { iat: seconds - 330, exp: seconds - 30 }), 'expired'],
  ['it expired long ago', aud => mint(es, aud, { iat: seconds - 9_000, exp: seconds - 8_700 }), 'expired'],
  ['it never expires', aud => mint(es, aud, { exp: undefined }), 'claim-missing'],
  ['it expires in words', aud => mint(es, aud, { exp: 'tomorrow' }), 'claim-missing'],
  ['it is not valid yet', aud => mint(es, aud, { nbf: seconds + 31 }), 'not-yet-valid'],
  ['it was issued in the future', aud => mint(es, aud, { iat: seconds + 31, exp: seconds + 100 }), 'not-yet-valid'],
  ['nobody knows when it was issued', aud => mint(es, aud, { iat: undefined }), 'claim-missing'],
  ['it is valid for too long', aud => mint(es, aud, { exp: seconds + 301 }), 'lifetime-too-long'],
  [
    'it is valid for too long, of which much is over',
    aud => mint(es, aud, { iat: seconds - 250, exp: seconds + 100 }),
    'lifetime-too-long',
  ],
  [
    'it is valid for ever',
    aud => withPayload(aud, claims => JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e400')),
    'lifetime-too-long',
  ],
  // once
  ['it has no id', aud => mint(es, aud, { jti: undefined }), 'claim-missing'],
  ['its id is empty', aud => mint(es, aud, { jti: '' }), 'claim-missing'],
  ['its id is a number', aud => mint(es, aud, { jti: 7 }), 'claim-missing'],
  ['its id is without end', aud => mint(es, aud, { jti: 'x'.repeat(257) }), 'claim-missing'],
  // by which key
  ['it is signed by a stranger under a kid we know', aud => mint(stranger, aud), 'signature-wrong'],
  ['it is signed by the key of another client', aud => mint(second, aud), 'key-unknown'],
  ['it is signed by another client under our kid', aud => mint({ ...second, kid: es.kid }, aud), 'signature-wrong'],
  ['another client speaks in the name of this one', aud => mint(es, aud, { iss: tsukiji.issuer }), 'key-unknown'],
  ['the kid is nobody’s', aud => mint(es, aud, {}, { kid: 'other' }), 'key-unknown'],
  ['there is no kid', aud => mint(es, aud, {}, { kid: undefined }), 'claim-missing'],
  ['it brings its own key', aud => mint(stranger, aud, {}, { jwk: stranger.jwk }), 'signature-wrong'],
  [
    'it says where its key is, unlike our registry',
    aud => mint(es, aud, {}, { jku: 'https://evil.example/jwks' }),
    'jku-not-registered',
  ],
  [
    'it says where its key is, and we registered no such place',
    aud => mint(es, aud, {}, { jku: `${issuer}/jwks` }),
    'jku-not-registered',
  ],
  [
    'a character of the claims was changed',
    async aud => tampered(await mint(es, aud, { tenant: 'east' })),
    'signature-wrong',
  ],
  ['the signature is another token’s', async aud => graft(await mint(es, aud), await mint(es, aud)), 'signature-wrong'],
  ['the signature is empty', async aud => (await mint(es, aud)).replace(/[^.]*$/, ''), 'signature-wrong'],
  // by which algorithm
  ['the algorithm is none', aud => unsigned(aud, 'none'), 'algorithm-not-accepted'],
  ['the algorithm is nOnE', aud => unsigned(aud, 'nOnE'), 'algorithm-not-accepted'],
  ['HMAC with the public key as PEM', aud => hmac(aud, 'HS256', 'sha256', rs.kid), 'algorithm-not-accepted'],
  ['HMAC-384 with the public key as PEM', aud => hmac(aud, 'HS384', 'sha384', rs.kid), 'algorithm-not-accepted'],
  ['RS256', aud => mint({ ...weak, kid: rs.kid }, aud), 'algorithm-not-accepted'],
  ['ES256', aud => mint({ ...es256, kid: es.kid }, aud), 'algorithm-not-accepted'],
  ['an RSA signature under an EC key', aud => mint({ ...rs, kid: es.kid }, aud), 'key-unknown'],
  ['an EC signature under an RSA key', aud => mint({ ...es, kid: rs.kid }, aud), 'key-unknown'],
  // in which form
  ['it is an access token by its type', aud => mint(es, aud, {}, { typ: 'at+jwt' }), 'token-unreadable'],
  ['it does not say that it is a JWT', aud => mint(es, aud, {}, { typ: undefined }), 'token-unreadable'],
  ['it asks for an extension we do not know', aud => withHeader(aud, { crit: ['x'], x: 1 }), 'token-unreadable'],
  ['it is no token', () => 'opaque-access-token', 'token-unreadable'],
  ['it is garbage in three parts', () => 'a.b.c', 'token-unreadable'],
  ['it has four parts', async aud => `${await mint(es, aud)}.x`, 'token-unreadable'],
  ['its claims are a list', aud => withPayload(aud, () => '[]'), 'token-unreadable'],
  ['its claims are not JSON', aud => withPayload(aud, () => '{'), 'token-unreadable'],
  ['it is empty', () => '', 'token-unreadable'],
]

describe('401, and no word why, when', () => {
  it.each(bent)('%s', async (_, token, reason) => {
    const { post, publicUrl, lines } = await serveSigned(registry)
    const answered = await post(to, patientView, bearer(await token(publicUrl + to)))
    expect([answered.status, answered.text]).toEqual([401, ''])
    expect(answered.headers.get('www-authenticate')).toBe('Bearer')
    expect(reasons(lines).map(([code]) => code)).toEqual([reason])
  })

  it('there is no token at all, or another kind of credentials', async () => {
    const { post, lines } = await serveSigned(registry)
    expect((await post(to, patientView)).status).toBe(401)
    expect((await post(to, patientView, { Authorization: 'Basic ZWhyOnNlY3JldA==' })).status).toBe(401)
    expect(reasons(lines).map(([code]) => code)).toEqual(['token-missing', 'token-unreadable'])
  })

  it('it was used before, until it has expired', async () => {
    const { post, publicUrl, lines } = await serveSigned(registry)
    const headers = bearer(await mint(es, publicUrl + to))
    const statuses = await Promise.all([1, 2, 3].map(async () => (await post(to, patientView, headers)).status))
    expect(statuses.sort()).toEqual([200, 401, 401])
    expect(reasons(lines)).toEqual([
      ['replayed', 'kashiwa-ehr'],
      ['replayed', 'kashiwa-ehr'],
    ])
  })
})

it('one client cannot use up the token ids of another', async () => {
  const { post, publicUrl } = await serveSigned(registry)
  const jti = 'the-same'
  expect((await post(to, patientView, bearer(await mint(es, publicUrl + to, { jti })))).status).toBe(200)
  const other = await mint(second, publicUrl + to, { jti, iss: tsukiji.issuer })
  expect((await post(to, patientView, bearer(other))).status).toBe(200)
})

it('a token that proves nothing uses up no id', async () => {
  const { post, publicUrl } = await serveSigned(registry)
  const jti = 'taken'
  expect((await post(to, patientView, bearer(await mint(stranger, publicUrl + to, { jti })))).status).toBe(401)
  expect((await post(to, patientView, bearer(await mint(es, publicUrl + to, { jti })))).status).toBe(200)
})

describe('every path of CDS Hooks asks who calls, each by its own URL', () => {
  const card = '6a2f41a3-c54c-4fce-32d2-0324e1c32e22'
  const feedback = { feedback: [{ card, outcome: 'overridden', outcomeTimestamp: '2026-06-15T03:00:00Z' }] }

  it.each<[string, string, object?]>([
    ['discovery', '/cds-services'],
    ['a call', to, patientView],
    ['feedback', `${to}/feedback`, feedback],
    ['discovery by its other name', '/cds-service'],
    ['a call by its other name', '/patient-view/test-timing-patient-view', patientView],
  ])('%s', async (_, at, body) => {
    const { send, post, publicUrl } = await serveSigned(registry)
    const ask = (headers: Record<string, string>) => (body ? post(at, body, headers) : send(at, { headers }))
    expect((await ask({})).status).toBe(401)
    expect((await ask(bearer(await mint(es, `${publicUrl}/elsewhere`)))).status).toBe(401)
    expect((await ask(bearer(await mint(es, publicUrl + at)))).status).toBe(200)
  })

  it('but not a preflight, nor what operations need', async () => {
    const { send } = await serveSigned(registry)
    const preflight = { method: 'OPTIONS', headers: { Origin: 'https://ehr.example.jp' } }
    expect((await send(to, preflight)).status).toBe(204)
    for (const open of ['/', '/healthz', '/readyz', '/metrics', '/schemas/request.json'])
      expect((await send(open)).status, open).toBe(200)
  })

  it('and the Host header has no say in what the URL is', async () => {
    const { post, publicUrl, base } = await serveSigned(registry)
    const host = new URL(base).host
    const forged = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'http', Forwarded: 'host=evil.example' }
    for (const audience of [`http://${host}${to}`, `http://evil.example${to}`])
      expect((await post(to, patientView, { ...bearer(await mint(es, audience)), ...forged })).status).toBe(401)
    expect((await post(to, patientView, { ...bearer(await mint(es, publicUrl + to)), ...forged })).status).toBe(200)
  })
})

it('nothing of a token is in the log or the metrics, not even of one that holds', async () => {
  const { post, send, publicUrl, lines } = await serveSigned(registry)
  const marked = { jti: 'secret-jti', sub: 'secret-sub', iss: 'https://secret-issuer.example' }
  const tokens = [
    await mint(es, publicUrl + to, { jti: 'secret-jti', sub: 'secret-sub' }),
    await mint(es, publicUrl + to, { jti: 'secret-jti', tenant: 'secret-tenant' }),
    await mint(es, publicUrl + to, marked),
    await mint(es, 'https://secret-audience.example'),
    await mint(es, publicUrl + to, {}, { kid: 'secret-kid' }),
  ]
  for (const token of tokens) await post(to, patientView, bearer(token))
  const metrics = (await send('/metrics')).text
  expect(lines).toHaveLength(5)
  for (const text of [lines.join(), metrics]) {
    expect(text).not.toContain('secret-')
    for (const token of tokens) expect(text).not.toContain(token.slice(-20))
  }
  expect(metrics).toContain('shirube_refused_calls_total{reason="issuer-unknown",client="none"} 1')
  expect(metrics).toContain('shirube_refused_calls_total{reason="audience-wrong",client="kashiwa-ehr"} 1')
})

it('no caller can make us answer 500', async () => {
  const { send } = await serveSigned(registry)
  const odd = [
    'Bearer',
    'Bearer ',
    'Bearer ..',
    'Bearer a..',
    `Bearer ${'x'.repeat(9_000)}`,
    '\u00e9',
    'Bearer %00.%00.%00',
  ]
  for (const Authorization of odd)
    expect((await send('/cds-services', { headers: { Authorization } })).status).toBe(401)
})

async function withHeader(aud: string, header: object) {
  const [, claims = '', signature = ''] = (await mint(es, aud)).split('.')
  return [base64url({ alg: 'ES384', kid: es.kid, typ: 'JWT', ...header }), claims, signature].join('.')
}

/** Signed over claims that no library would write. */
async function withPayload(aud: string, write: (claims: object) => string) {
  const signed = [
    base64url({ alg: 'RS384', kid: rs.kid, typ: 'JWT' }),
    Buffer.from(write(claimsFor(aud))).toString('base64url'),
  ]
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', rs.privateKey, Buffer.from(signed.join('.')))
  return [...signed, Buffer.from(signature).toString('base64url')].join('.')
}

const unsigned = (aud: string, alg: string) =>
  `${base64url({ alg, kid: es.kid, typ: 'JWT' })}.${base64url(claimsFor(aud))}.`

/** The oldest trick: the public key, which is no secret, taken for the secret of a symmetric algorithm. */
async function hmac(aud: string, alg: string, hash: string, kid: string) {
  const key = await importJWK(rs.jwk, 'RS384', { extractable: true })
  if (key instanceof Uint8Array) throw new Error('expected a public key')
  const signed = `${base64url({ alg, kid, typ: 'JWT' })}.${base64url(claimsFor(aud))}`
  return `${signed}.${createHmac(hash, await exportSPKI(key))
    .update(signed)
    .digest('base64url')}`
}

function tampered(token: string) {
  const [header = '', claims = '', signature = ''] = token.split('.')
  const changed = Buffer.from(claims, 'base64url').toString().replace('"tenant":"east"', '"tenant":"eest"')
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.')
}

function graft(token: string, other: string) {
  return [...token.split('.').slice(0, 2), other.split('.')[2] ?? ''].join('.')
}
