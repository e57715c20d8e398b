import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provenUser } from '../../src/console/app/launch/proven-user.ts'
import { letsSearch, scopeFor, writableIn } from '../../src/console/app/launch/scopes.ts'

describe('what is asked of an EHR', () => {
  const first =
    'launch openid fhirUser patient/*.read patient/Observation.write patient/Consent.write patient/DiagnosticReport.write patient/Provenance.write'
  const second =
    'launch openid fhirUser patient/*.rs patient/Observation.c patient/Consent.c patient/DiagnosticReport.c patient/Provenance.c'
  it.each<[string, Parameters<typeof scopeFor>[0], string]>([
    ['that names SMART 2', { capabilities: ['permission-v1', 'permission-v2'] }, second],
    ['that lists a scope of SMART 2', { scopes_supported: ['openid', 'patient/Patient.rs'] }, second],
    ['that names SMART 1 only', { capabilities: ['permission-v1'], scopes_supported: ['patient/*.read'] }, first],
    ['that says nothing', {}, first],
  ])('%s', (_, configuration, scope) => {
    expect(scopeFor(configuration, 'read-write')).toBe(scope)
    expect(scopeFor(configuration, 'read')).toBe(scope.replace(/ patient\/[A-Z].*/, ''))
  })
})

describe('what is asked for the lists of many patients', () => {
  it('is to read, by type, what a record is read from and who is booked', () => {
    const asked = scopeFor({ capabilities: ['permission-v2'] }, 'many').split(' ')
    expect(asked.slice(0, 3)).toEqual(['launch', 'openid', 'fhirUser'])
    expect(asked).toEqual(
      expect.arrayContaining(['user/Appointment.rs', 'user/Patient.rs', 'user/MedicationRequest.rs']),
    )
    expect(asked.slice(3).every(scope => /^user\/[A-Z]\w+\.rs$/.test(scope))).toBe(true)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('in the words of SMART 1 where the EHR knows no other, and without a launch where there was none', () => {
    const asked = scopeFor({}, 'many', false).split(' ')
    expect(asked).not.toContain('launch')
    expect(asked).toContain('user/Appointment.read')
  })

  it.each([
    ['launch patient/*.rs', false],
    ['user/Appointment.rs', true],
    ['user/Appointment.s', true],
    ['user/Appointment.r', false],
    ['user/*.read', true],
    ['system/*.rs', true],
    ['user/Observation.c', false],
    ['user/*.write', false],
    ['xuser/*.read', false],
    ['', false],
  ])('granted %s: %s', (scope, lets) => expect(letsSearch(scope)).toBe(lets))
})

describe('what granted scopes let the forms write', () => {
  it.each<[string, readonly string[]]>([
    ['launch patient/*.read', []],
    ['launch patient/*.rs', []],
    ['patient/Observation.c', ['Observation']],
    ['patient/Observation.cruds patient/Consent.write', ['Observation', 'Consent']],
    ['user/Observation.cu', ['Observation']],
    ['patient/*.*', ['Observation', 'Consent', 'DiagnosticReport', 'Provenance']],
    ['patient/*.write', ['Observation', 'Consent', 'DiagnosticReport', 'Provenance']],
    ['patient/Observation.u patient/Consent.ds', []],
    ['patient/Observation.crazy', []],
    ['patient/Observation.uc', []],
    // One form of Observation only: less than the forms need is not taken for what they need.
    ['patient/Observation.c?category=laboratory', []],
    ['system/Observation.c', []],
    ['', []],
  ])('%s', (scope, types) => expect(writableIn(scope)).toEqual(types))
})

describe('who is at the EHR', () => {
  const fhirBase = 'https://ehr.example.jp/fhir'
  const issuer = 'https://ehr.example.jp'
  const sound = { fhirUser: `${fhirBase}/Practitioner/17`, nonce: 'n-1' }
  let keys: { readonly mine: CryptoKey; readonly others: CryptoKey; readonly url: string; stop(): void }
  beforeAll(async () => {
    const [mine, others] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(mine.publicKey)), kid: 'k', alg: 'RS256' }] })
    const server = createServer((_, response) => response.end(jwks))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    keys = {
      ...{ mine: mine.privateKey, others: others.privateKey, url: `http://127.0.0.1:${port}/jwks.json` },
      stop: () => void server.close(),
    }
  })
  afterAll(() => keys.stop())

  interface Token {
    readonly claims?: Readonly<Record<string, unknown>>
    readonly iss?: string
    readonly aud?: string
    readonly exp?: string
    readonly key?: () => CryptoKey
  }
  const proven = async ({
    claims = sound,
    iss = issuer,
    aud = 'shirube',
    exp = '5m',
    key = () => keys.mine,
  }: Token) => {
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(iss)
      .setSubject('s')
      .setAudience(aud)
      .setIssuedAt()
      .setExpirationTime(exp)
      .sign(key())
    const configuration = { issuer, jwks_uri: keys.url, authorization_endpoint: '', token_endpoint: '' }
    return provenUser(token, configuration, { fhirBase, clientId: 'shirube', nonce: 'n-1' })
  }

  it.each<[string, unknown, string | undefined]>([
    ['an absolute address at this server', `${fhirBase}/Practitioner/17`, 'Practitioner/17'],
    ['a reference', 'PractitionerRole/r-1', 'PractitionerRole/r-1'],
    ['a patient', `${fhirBase}/Patient/1`, undefined],
    ['someone of another server', 'https://other.example/fhir/Practitioner/17', undefined],
    ['a path out of the server', 'Practitioner/../Patient/1', undefined],
    ['nobody', undefined, undefined],
  ])('%s', async (_, fhirUser, user) => expect(await proven({ claims: { ...sound, fhirUser } })).toBe(user))

  it.each<[string, Token]>([
    ['another issuer', { iss: 'https://evil.example' }],
    ['made out to another app', { aud: 'other' }],
    ['over', { exp: '-1m' }],
    ['signed by another key', { key: () => keys.others }],
    ['of another launch', { claims: { ...sound, nonce: 'n-2' } }],
    ['of no launch', { claims: { fhirUser: sound.fhirUser } }],
  ])('does not hold: %s', async (_, token) => {
    await expect(proven(token)).rejects.toThrow()
  })

  it('does not hold without a signature', async () => {
    const [none, body] = [{ alg: 'none' }, { ...sound, iss: issuer, aud: 'shirube', sub: 's', iat: 0, exp: 9e9 }].map(
      part => Buffer.from(JSON.stringify(part)).toString('base64url'),
    )
    const configuration = { issuer, jwks_uri: keys.url, authorization_endpoint: '', token_endpoint: '' }
    await expect(
      provenUser(`${none}.${body}.`, configuration, { fhirBase, clientId: 'shirube', nonce: 'n-1' }),
    ).rejects.toThrow()
  })
})
