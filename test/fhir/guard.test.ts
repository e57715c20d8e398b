import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liesUnder } from '../../src/fhir/guard.ts'

const base = 'https://ehr.example/tenant/fhir'

describe('a URL lies under the FHIR base', () => {
  it.each([
    'https://ehr.example/tenant/fhir',
    'https://ehr.example/tenant/fhir/',
    'https://ehr.example/tenant/fhir/Condition?patient=p1&_count=500',
    'https://ehr.example/tenant/fhir?_getpages=a..b%2E%2E//c',
    'https://ehr.example:443/tenant/fhir/Patient/p1',
    'HTTPS://EHR.example/tenant/fhir/Patient/p1',
    'https://ehr.example/tenant/fhir/Patient/a..b',
  ])('%s', url => expect(liesUnder(base, url)).toBe(true))

  it('when the base is a bare origin, or ends with a slash', () => {
    expect(liesUnder('https://ehr.example', 'https://ehr.example/Patient/p1')).toBe(true)
    expect(liesUnder(`${base}/`, `${base}/Patient/p1`)).toBe(true)
  })
})

describe('a URL is refused', () => {
  it.each([
    ['another host', 'https://evil.example/tenant/fhir/Condition'],
    ['a host that begins alike', 'https://ehr.example.evil.com/tenant/fhir/Condition'],
    ['a host that ends alike', 'https://evil-ehr.example/tenant/fhir/Condition'],
    ['another port', 'https://ehr.example:8443/tenant/fhir/Condition'],
    ['another scheme', 'http://ehr.example/tenant/fhir/Condition'],
    ['a scheme that is not HTTP', 'file:///tenant/fhir/Condition'],
    ['a script', 'javascript:alert(1)'],
    ['another path', 'https://ehr.example/admin'],
    ['a path that begins alike', 'https://ehr.example/tenant/fhir-evil/Condition'],
    ['the parent', 'https://ehr.example/tenant'],
    ['another case of the path', 'https://ehr.example/tenant/FHIR/Condition'],
    ['dots', 'https://ehr.example/tenant/fhir/../../admin'],
    ['dots that come back', 'https://ehr.example/tenant/fhir/../fhir/Condition'],
    ['a single dot', 'https://ehr.example/tenant/fhir/./Condition'],
    ['dots at the end', 'https://ehr.example/tenant/fhir/..'],
    ['dots with a path parameter', 'https://ehr.example/tenant/fhir/..;x/admin'],
    ['escaped dots', 'https://ehr.example/tenant/fhir/%2e%2E/admin'],
    ['half-escaped dots', 'https://ehr.example/tenant/fhir/.%2e/admin'],
    ['dots escaped twice', 'https://ehr.example/tenant/fhir/%252e%252e/admin'],
    ['an escaped slash', 'https://ehr.example/tenant/fhir/..%2fadmin'],
    ['an escaped backslash', 'https://ehr.example/tenant/fhir/..%5cadmin'],
    ['an escaped null', 'https://ehr.example/tenant/fhir/%00'],
    ['an empty segment', 'https://ehr.example/tenant/fhir//evil.example'],
    ['userinfo', 'https://user:pass@ehr.example/tenant/fhir/Condition'],
    ['the host as userinfo', 'https://ehr.example@evil.example/tenant/fhir/Condition'],
    ['the base as userinfo', 'https://ehr.example\\@evil.example/tenant/fhir/Condition'],
    ['a backslash for a slash', 'https://ehr.example\\tenant\\fhir\\Condition'],
    ['backslashes before the host', 'https:\\\\ehr.example/tenant/fhir/Condition'],
    ['a tab in the host', 'https://ehr.exa\tmple/tenant/fhir/Condition'],
    ['a line break', 'https://ehr.example/tenant/fhir/Condition\r\nx: y'],
    ['a leading blank', ' https://ehr.example/tenant/fhir/Condition'],
    ['a missing slash', 'https:/ehr.example/tenant/fhir/Condition'],
    ['no scheme', '//ehr.example/tenant/fhir/Condition'],
    ['a relative path', '/tenant/fhir/Condition'],
    ['nothing', ''],
  ])('%s', (_, url) => expect(liesUnder(base, url)).toBe(false))

  it('for a base that is itself no plain URL', () => {
    for (const odd of ['', 'ehr.example/fhir', 'https://u@ehr.example/fhir', 'https://ehr.example/a/../fhir'])
      expect(liesUnder(odd, odd), odd).toBe(false)
  })
})

it('lets nothing through that the platform would send elsewhere', () => {
  const piece = fc.constantFrom(
    'https://ehr.example',
    '/tenant',
    '/fhir',
    '/',
    '..',
    '.',
    '%2e',
    '\\',
    '@',
    ';',
    '?',
    '#',
    ':',
    'evil.example',
    '\t',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
      const url = pieces.join('')
      if (!liesUnder(base, url)) return
      const { origin, pathname, username } = new URL(url)
      expect([origin, username]).toEqual(['https://ehr.example', ''])
      expect(`${pathname}/`).toMatch(/^\/tenant\/fhir\//)
    }),
    { numRuns: 5_000 },
  )
})
