import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launches, TOKEN_MS } from '../../src/sandbox/smart/launches.ts'
import { type Running, runningSandbox } from './running-sandbox.ts'

const verifier = 'a'.repeat(64)
const challenge = createHash('sha256').update(verifier).digest('base64url')
const redirect = 'http://127.0.0.1:6200/launch.html'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
}, 60_000)
afterAll(() => sandbox.stop())

async function begin(parameters: object = { patient: 'mock-egfr-approved', appContext: '{"asOf":"2026-06-15"}' }) {
  const body = JSON.stringify({ launchUrl: redirect, parameters })
  const headers = { 'Content-Type': 'application/json', Origin: 'https://sandbox.cds-hooks.org' }
  const response = await fetch(`${sandbox.fhir}/_services/smart/Launch`, { method: 'POST', headers, body })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

async function authorize(changed: Record<string, string> = {}) {
  const { body } = await begin()
  const query = new URLSearchParams({
    ...{ response_type: 'code', client_id: 'shirube', redirect_uri: redirect, launch: body.launch_id ?? '' },
    ...{ scope: 'launch patient/*.read', state: 's', aud: sandbox.fhir },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
    ...changed,
  })
  const response = await fetch(`${sandbox.fhir}/auth/authorize?${query}`, { redirect: 'manual' })
  return { status: response.status, to: new URL(response.headers.get('location') ?? 'about:blank') }
}

async function exchange(code: string, changed: Record<string, string> = {}) {
  const form = { grant_type: 'authorization_code', code, client_id: 'shirube', redirect_uri: redirect }
  const body = new URLSearchParams({ ...form, code_verifier: verifier, ...changed })
  const response = await fetch(`${sandbox.fhir}/auth/token`, { method: 'POST', body })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const codeFor = async () => (await authorize()).to.searchParams.get('code') ?? ''

describe('the authorization server of the sandbox', () => {
  it('says where it is', async () => {
    const response = await fetch(`${sandbox.fhir}/.well-known/smart-configuration`)
    expect(await response.json()).toMatchObject({
      authorization_endpoint: `${sandbox.fhir}/auth/authorize`,
      token_endpoint: `${sandbox.fhir}/auth/token`,
      code_challenge_methods_supported: ['S256'],
    })
  })

  it('leads from a launch to a token for its patient, which the FHIR server takes', async () => {
    const { status, to } = await authorize()
    expect([status, to.origin + to.pathname, to.searchParams.get('state')]).toEqual([302, redirect, 's'])
    const { body } = await exchange(to.searchParams.get('code') ?? '')
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 900, patient: 'mock-egfr-approved' })
    expect(body.appContext).toBe('{"asOf":"2026-06-15"}')
    const headers = { Authorization: `Bearer ${body.access_token}` }
    expect((await fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`, { headers })).status).toBe(200)
  })

  it('takes a code once', async () => {
    const code = await codeFor()
    expect((await exchange(code)).status).toBe(200)
    expect(await exchange(code)).toEqual({ status: 400, body: { error: 'invalid_grant' } })
  })

  it.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: 'b'.repeat(64) }],
    ['another client', { client_id: 'other' }],
    ['another address', { redirect_uri: 'http://127.0.0.1:6201/' }],
  ])('takes no code with %s, nor afterwards', async (_, changed) => {
    const code = await codeFor()
    expect(await exchange(code, changed)).toEqual({ status: 400, body: { error: 'invalid_grant' } })
    expect((await exchange(code)).status).toBe(400)
  })

  it.each<[string, Record<string, string>]>([
    ['an app elsewhere', { redirect_uri: 'https://evil.example/' }],
    ['an app that only looks near', { redirect_uri: 'http://127.0.0.1.evil.example/' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
    ['no PKCE', { code_challenge: '' }],
    ['plain PKCE', { code_challenge_method: 'plain' }],
  ])('sends nobody back for %s', async (_, changed) => {
    const { status, to } = await authorize(changed)
    expect([status, to.href]).toEqual([400, 'about:blank'])
  })

  it.each<[string, Record<string, string>]>([
    ['a launch that it did not begin', { launch: 'x' }],
    ['another FHIR server', { aud: 'https://ehr.example.jp/fhir' }],
  ])('grants nothing for %s', async (_, changed) => {
    const { to } = await authorize(changed)
    expect([to.searchParams.get('error'), to.searchParams.get('code')]).toEqual(['invalid_request', null])
  })

  it.each([{}, { patient: 'a/b' }, { patient: 1 }])('begins no launch for %j', async parameters => {
    expect((await begin(parameters)).status).toBe(400)
  })

  it('refuses a token that it did not give out', async () => {
    const headers = { Authorization: 'Bearer sandbox.guessed' }
    expect((await fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`, { headers })).status).toBe(401)
  })
})

it('a token is spent to the millisecond', () => {
  let now = 0
  const known = launches(() => now)
  const context = { patient: 'p' }
  const code = known.grant({ context, clientId: 'c', redirectUri: redirect, scope: '', challenge })
  const token = known.exchange(code, 'c', redirect, verifier)?.token ?? ''
  now = TOKEN_MS - 1
  expect(known.isSpent(token)).toBe(false)
  now = TOKEN_MS
  expect(known.isSpent(token)).toBe(true)
})
