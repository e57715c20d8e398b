import { describe, expect, it } from 'vitest'
import { type CheckId, checks } from '../../src/console/app/views/simulator/conformance/checks.ts'
import type { Heard, Probe, Tried } from '../../src/console/app/views/simulator/conformance/probe.ts'

// That a service which keeps its promises passes is shown in a browser, on the running one. Here: that one which does not, fails.

const card = {
  uuid: '00000000-0000-4000-8000-00000000000a',
  summary: 'A',
  detail: 'See <https://example.org/a>, 1 < 2',
  source: { label: 'A', topic: { system: 's', code: 'c' } },
}
const heard = (status: number, body: unknown, headers: Record<string, string> = {}): Heard => ({
  ...{ status, body },
  headers: new Headers(headers),
})
const call = {
  hook: 'patient-view',
  hookInstance: card.uuid,
  fhirServer: 'http://a.example',
  context: { patientId: 'p' },
}
const tried = (...cards: readonly object[]): Tried => ({ id: 'a', call, heard: heard(200, { cards }) })

/** A service that answers everything in one way. */
const probe = (ones: readonly Tried[], always: Heard = heard(200, { cards: [] }), ids = ['a']): Probe => ({
  discovery: { services: ids.map(id => ({ id, hook: 'patient-view', description: 'A' })) },
  tried: ones,
  whole: { path: 'cds-services/a', body: { ...call, prefetch: { procedures: null } } },
  send: async () => always,
  post: async () => always,
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
