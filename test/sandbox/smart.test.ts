import { createHash } from 'node:crypto'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launches, TOKEN_MS } from '../../src/sandbox/smart/launches.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'
import { type Launching, redirect, smartClient, verifier } from './smart-client.ts'

let sandbox: Running
let client: ReturnType<typeof smartClient>
beforeAll(async () => {
  sandbox = await runningSandbox()
  client = smartClient(sandbox.fhir)
})
afterAll(() => sandbox.stop())

const codeFor = async (launching?: Launching) => (await client.authorize(launching)).to.searchParams.get('code') ?? ''

describe('the authorization server of the sandbox', () => {
  it('says what it is, and every address it gives answers', async () => {
    const response = await fetch(`${sandbox.fhir}/.well-known/smart-configuration`)
    const configuration = (await response.json()) as Record<string, string>
    expect(configuration).toMatchObject({
      issuer: sandbox.fhir,
      authorization_endpoint: `${sandbox.fhir}/auth/authorize`,
      token_endpoint: `${sandbox.fhir}/auth/token`,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code'],
    })
    expect((await fetch(String(configuration.jwks_uri))).status).toBe(200)
    const openId = await fetch(`${configuration.issuer}/.well-known/openid-configuration`)
    expect(await openId.json()).toMatchObject(configuration)
  })

  it('leads from a launch to a token for its patient, which the FHIR server takes', async () => {
    const { status, to } = await client.authorize()
    expect([status, to.origin + to.pathname, to.searchParams.get('state')]).toEqual([302, redirect, 's'])
    const { body } = await client.exchange(to.searchParams.get('code') ?? '')
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 900, patient: 'mock-egfr-approved' })
    expect(body.appContext).toBe('{"asOf":"2026-06-15"}')
    const headers = { Authorization: `Bearer ${body.access_token}` }
    expect((await fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`, { headers })).status).toBe(200)
  })

  it('proves who is at the EHR, with a key that it publishes', async () => {
    const code = await codeFor({ changed: { scope: 'launch openid fhirUser patient/*.rs', nonce: 'n-1' } })
    const { body } = await client.exchange(code)
    const jwks = await (await fetch(`${sandbox.fhir}/.well-known/jwks.json`)).json()
    const { payload } = await jwtVerify(String(body.id_token), createLocalJWKSet(jwks as never), {
      ...{ issuer: sandbox.fhir, audience: 'shirube', algorithms: ['RS256'], requiredClaims: ['exp', 'iat', 'sub'] },
    })
    expect(payload).toMatchObject({
      nonce: 'n-1',
      fhirUser: `${sandbox.fhir}/Practitioner/mock-egfr-approved-attending`,
    })
    expect(JSON.stringify(jwks)).not.toContain('"d":')
  })

  it('proves nothing that was not asked for', async () => {
    const { body } = await client.exchange(await codeFor())
    expect(body).not.toHaveProperty('id_token')
  })

  it('takes a code once', async () => {
    const code = await codeFor()
    expect((await client.exchange(code)).status).toBe(200)
    expect(await client.exchange(code)).toEqual({ status: 400, body: { error: 'invalid_grant' } })
  })

  it.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: 'b'.repeat(64) }],
    ['another client', { client_id: 'other' }],
    ['another address', { redirect_uri: 'http://127.0.0.1:6201/' }],
    ['an address with a slash more', { redirect_uri: `${redirect}/` }],
    ['an address with a query', { redirect_uri: `${redirect}?x=1` }],
  ])('takes no code with %s, nor afterwards', async (_, changed) => {
    const code = await codeFor()
    expect(await client.exchange(code, changed)).toEqual({ status: 400, body: { error: 'invalid_grant' } })
    expect((await client.exchange(code)).status).toBe(400)
  })

  it.each<[string, Record<string, string>]>([
    ['an app elsewhere', { redirect_uri: 'https://evil.example/' }],
    ['an app that only looks near', { redirect_uri: 'http://127.0.0.1.evil.example/' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
    ['another app on this machine than the one that is launched', { redirect_uri: 'http://127.0.0.1:6201/' }],
    ['no PKCE', { code_challenge: '' }],
    ['plain PKCE', { code_challenge_method: 'plain' }],
    ['no state', { state: '' }],
    ['an implicit grant', { response_type: 'token' }],
  ])('sends nobody back for %s', async (_, changed) => {
    const { status, to } = await client.authorize({ changed })
    expect([status, to.href]).toEqual([400, 'about:blank'])
  })

  it.each<[string, Launching, string]>([
    ['a launch that it did not begin', { changed: { launch: 'x' } }, 'invalid_request'],
    ['another FHIR server', { changed: { aud: 'https://ehr.example.jp/fhir' } }, 'invalid_request'],
    ['a launch that the EHR denies', { parameters: { permits: 'nothing' } }, 'access_denied'],
  ])('grants nothing for %s', async (_, launching, error) => {
    const { to } = await client.authorize(launching)
    expect([to.searchParams.get('error'), to.searchParams.get('code'), to.searchParams.get('state')]).toEqual([
      error,
      null,
      's',
    ])
  })

  it.each([{ patient: 'a/b' }, { patient: 1 }, { patient: 'a', user: 'Patient/a' }, { patient: 'a', permits: 'all' }])(
    'begins no launch for %j',
    async parameters => {
      expect((await client.begin(parameters)).status).toBe(400)
    },
  )

  it('refuses a token that it did not give out', async () => {
    const headers = { Authorization: 'Bearer sandbox.guessed' }
    const response = await fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`, { headers })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
  })

  it('grants what it knows of what was asked, and says so', async () => {
    const scope =
      'launch openid profile offline_access patient/*.rs patient/Observation.c user/*.cruds patient/*.sr patient/Observation.'
    const all = await client.exchange(await codeFor({ changed: { scope } }))
    expect(all.body.scope).toBe('launch openid patient/*.rs patient/Observation.c')
    const reading = await client.exchange(await codeFor({ changed: { scope }, parameters: { permits: 'read' } }))
    expect(reading.body.scope).toBe('launch openid patient/*.rs')
  })
})

describe('what lasts a while', () => {
  const granted = {
    context: { patient: 'p', user: 'Practitioner/u', permits: 'read' },
    ...{ clientId: 'c', redirectUri: redirect, scopes: ['patient/*.rs'] },
    challenge: createHash('sha256').update(verifier).digest('base64url'),
  } as const

  it('a token is spent to the millisecond', () => {
    let now = 0
    const known = launches(() => now)
    const token = known.exchange(known.grant(granted), 'c', redirect, verifier)?.token ?? ''
    now = TOKEN_MS - 1
    expect(known.grantOf(token)).toEqual({ patient: 'p', scopes: ['patient/*.rs'] })
    now = TOKEN_MS
    expect(known.grantOf(token)).toBe('spent')
  })

  it('a code is worth nothing after a minute', () => {
    let now = 0
    const known = launches(() => now)
    const [inTime, late] = [known.grant(granted), known.grant(granted)]
    now = 59_999
    expect(known.exchange(inTime, 'c', redirect, verifier)).toBeDefined()
    now = 60_000
    expect(known.exchange(late, 'c', redirect, verifier)).toBeUndefined()
  })
})
