import { describe, expect, it } from 'vitest'
import { asMarkdown } from '../../src/console/app/views/simulator/conformance/as-markdown.ts'
import { basis } from '../../src/console/app/views/simulator/conformance/basis.ts'
import { type CheckId, checks } from '../../src/console/app/views/simulator/conformance/checks.ts'
import type { Heard, Probe, SeenByPage, Tried } from '../../src/console/app/views/simulator/conformance/probe.ts'

// That a service which keeps its promises passes is shown in a browser, on the running one. Here: that one which does not, fails.

const card = {
  uuid: '00000000-0000-4000-8000-00000000000a',
  summary: 'A',
  detail: 'See <https://example.org/a>, 1 < 2',
  source: { label: 'A', topic: { system: 's', code: 'c' } },
}
const heard = (status: number, body: unknown, headers: Record<string, string> = {}): Heard => ({
  ...{ status, body, text: body === undefined ? '' : JSON.stringify(body) },
  headers: new Headers(headers),
})
const call = {
  hook: 'patient-view',
  hookInstance: card.uuid,
  fhirServer: 'http://a.example',
  context: { patientId: 'p' },
}
const tried = (...cards: readonly object[]): Tried => ({ id: 'a', call, heard: heard(200, { cards }) })

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type',
  'access-control-expose-headers': 'Retry-After',
}
const told = (headers: Readonly<Record<string, string>> = cors, status = 200) => ({ status, headers })
const another = { origin: 'https://another.example', preflight: told(), answer: told() }

/** A service that answers everything in one way. */
const probe = (
  ones: readonly Tried[],
  always: Heard = heard(200, { cards: [] }),
  ids = ['a'],
  seen: SeenByPage = another,
): Probe => ({
  discovery: { services: ids.map(id => ({ id, hook: 'patient-view', description: 'A' })) },
  tried: ones,
  whole: { path: 'cds-services/a', body: { ...call, prefetch: { procedures: null } } },
  send: async () => always,
  post: async () => always,
  signed: async () => always,
  asPage: async () => seen,
  departures: async (_, message) => (message === undefined ? ['/ is nothing'] : []),
})

describe('a sound card', () => {
  it.each(['cardMembers', 'noHtml', 'distinctCards', 'responses', 'answers'] as const)('passes %s', async id => {
    expect((await checks[id](probe([tried(card)]))).passed).toBe(true)
  })
})

describe('what breaks a promise fails its check', () => {
  const outcome = { resourceType: 'OperationOutcome' }
  it.each<[CheckId, string, Probe]>([
    ['distinctIds', 'an id twice', probe([], undefined, ['a', 'a'])],
    ['answers', 'a service that fails', probe([{ ...tried(), heard: heard(500, outcome) }])],
    ['responses', 'an empty body', probe([{ ...tried(), heard: heard(200, undefined) }])],
    ['cardMembers', 'no topic', probe([tried({ ...card, source: { label: 'A' } })])],
    ['cardMembers', 'no uuid', probe([tried({ ...card, uuid: undefined })])],
    ['cardMembers', 'no card at all', probe([tried()])],
    ['distinctCards', 'a uuid twice', probe([tried(card), tried(card)])],
    ['noHtml', 'a tag', probe([tried({ ...card, detail: 'a<br>b' })])],
    ['noHtml', 'a tag with an attribute', probe([tried({ ...card, summary: '<a href="x">b</a>' })])],
    ['notStored', 'no Cache-Control', probe([tried(card)])],
    ['language', 'one language', probe([], heard(200, {}, { 'Content-Language': 'ja' }))],
    ['prefetchNull', 'a refusal', probe([], heard(412, outcome))],
    ['notJson', 'an answer', probe([])],
    ['notJson', 'a refusal without a reason', probe([], heard(400, undefined))],
    ['unknownService', 'another status', probe([], heard(400, outcome))],
    ['otherMethod', 'no Allow', probe([], heard(405, outcome))],
    ['beforeAnyRule', 'a card', probe([tried()], heard(200, { cards: [card] }))],
    ['beforeAnyRule', 'nobody refuses', probe([tried()])],
    ['feedbackTaken', 'a refusal', probe([], heard(400, outcome))],
    ['feedbackRefused', 'an acknowledgement', probe([], heard(200, {}))],
  ])('%s: %s', async (id, _, broken) => {
    expect((await checks[id](broken)).passed).toBe(false)
  })
})

describe('pages of another origin', () => {
  const of = (seen: Partial<SeenByPage>) => probe([], undefined, undefined, { ...another, ...seen })
  const { 'access-control-allow-origin': _, ...noOrigin } = cors
  const { 'access-control-expose-headers': __, ...nothingExposed } = cors

  it.each(['corsPreflight', 'corsAnswers'] as const)('%s passes where they are let in', async id => {
    expect(await checks[id](of({}))).toMatchObject({ passed: true, saw: expect.stringContaining('/feedback') })
    const named = told({ ...cors, 'access-control-allow-origin': another.origin })
    expect((await checks[id](of({ preflight: named, answer: named }))).passed).toBe(true)
  })

  it.each<[CheckId, string, Partial<SeenByPage>]>([
    ['corsPreflight', 'a preflight that asks who is there', { preflight: told(cors, 401) }],
    [
      'corsPreflight',
      'another origin',
      { preflight: told({ ...cors, 'access-control-allow-origin': 'https://x.example' }) },
    ],
    [
      'corsPreflight',
      'no Authorization',
      { preflight: told({ ...cors, 'access-control-allow-headers': 'Content-Type' }) },
    ],
    ['corsPreflight', 'no POST', { preflight: told({ ...cors, 'access-control-allow-methods': 'GET' }) }],
    [
      'corsPreflight',
      'credentials of anybody',
      { preflight: told({ ...cors, 'access-control-allow-credentials': 'true' }) },
    ],
    ['corsAnswers', 'answers nobody may read', { answer: told(noOrigin) }],
    ['corsAnswers', 'no word of when to come back', { answer: told(nothingExposed) }],
  ])('%s fails for %s', async (id, _, seen) => expect((await checks[id](of(seen))).passed).toBe(false))
})

describe('signed calls', () => {
  const refusals = ['jwtMissing', 'jwtExpired', 'jwtOtherAudience', 'jwtUnknownKey', 'jwtReplayed'] as const
  it.each(refusals)('%s wants a bare 401', async id => {
    expect((await checks[id](probe([], heard(401, undefined)))).passed).toBe(true)
    for (const wrong of [heard(200, { cards: [] }), heard(403, undefined), heard(401, { why: 'expired' })])
      expect((await checks[id](probe([], wrong))).passed).toBe(false)
  })

  it('jwtValid wants an answer', async () => {
    expect((await checks.jwtValid(probe([], heard(200, {})))).passed).toBe(true)
    expect((await checks.jwtValid(probe([], heard(401, undefined)))).passed).toBe(false)
  })
})

describe('every check', () => {
  it('stands on a paragraph', () => {
    expect(Object.keys(basis).sort()).toEqual(Object.keys(checks).sort())
    for (const { locator, url } of Object.values(basis))
      expect(`${locator} ${url}`).toMatch(
        /^(CDS Hooks 2\.0\.1, \w.* https:\/\/cds-hooks\.hl7\.org\/STU2\/#[a-z-]+|Shirube, OpenAPI openapi\.json)$/,
      )
  })

  it('reads as a table, whatever was seen', () => {
    const say = {
      title: 't',
      result: 'r',
      check: 'c',
      saw: 's',
      basis: 'b',
      met: 'met',
      missed: 'missed',
      counted: () => '',
    }
    const check = { id: 'noHtml', claim: 'a | b', passed: false, saw: '<b>|`x`\n', basis: basis.noHtml } as const
    const report = {
      service: 's',
      specification: 'CDS Hooks 2.0.1',
      knowledge: 'k',
      made: 'm',
      passed: 0,
      failed: 1,
      statement: 'st',
      checks: [check],
    }
    const line = asMarkdown(report, say)
      .split('\n')
      .find(one => one.startsWith('| ✗'))
    expect(line).toBe(
      '| ✗ missed | a \\| b | \\<b\\>\\|\\`x\\`  | [CDS Hooks 2.0.1, Card Attributes](https://cds-hooks.hl7.org/STU2/#card-attributes) |',
    )
  })
})
