import { describe, expect, it } from 'vitest'
import type { GivenFeedback } from '../../src/store/index.ts'
import { expectRefusal } from './expect.ts'
import { keep } from './fakes.ts'
import { serve } from './serve.ts'

const to = '/cds-services/test-timing-order-sign/feedback'
const card = '4e0a3a1e-3283-4575-ab82-028d55fe2719'
const accepted = {
  card,
  outcome: 'accepted',
  acceptedSuggestions: [{ id: 'e56e1945-20b3-4393-8503-a1a20fd73152' }],
  outcomeTimestamp: '2026-06-15T12:03:51Z',
}
const overridden = {
  card,
  outcome: 'overridden',
  overrideReason: {
    reason: { code: 'patient-refuses', system: 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes' },
    userComment: 'secret-1',
  },
  outcomeTimestamp: '2026-06-15T21:03:51.123+09:00',
}
const one = (item: object, changed: object = {}) => ({ feedback: [{ ...item, ...changed }] })

describe('feedback is taken', () => {
  it.each<[string, object]>([
    ['accepted', one(accepted)],
    ['overridden, the reason without display', one(overridden)],
    ['overridden without a reason', one(overridden, { overrideReason: undefined })],
    ['overridden with a comment only', one(overridden, { overrideReason: { userComment: 'secret-1' } })],
    ['several at once, of the same card', { feedback: [accepted, overridden, accepted] }],
    ['members nobody knows', { ...one(accepted, { more: 1 }), extension: {} }],
  ])('%s', async (_, body) => {
    const { post } = await serve()
    const answered = await post(to, body)
    expect([answered.status, answered.body]).toEqual([200, {}])
  })
})

describe('feedback that breaks CDS Hooks is refused', () => {
  it.each<[string, unknown]>([
    ['no list', {}],
    ['an empty list', { feedback: [] }],
    ['an item that is no object', { feedback: ['secret-1'] }],
    ['no card', one(accepted, { card: undefined })],
    ['a card that is no UUID', one(accepted, { card: 'secret-1' })],
    ['no outcome', one(accepted, { outcome: undefined })],
    ['an unknown outcome', one(accepted, { outcome: 'secret-1' })],
    ['accepted without suggestions', one(accepted, { acceptedSuggestions: undefined })],
    ['accepted with an empty list', one(accepted, { acceptedSuggestions: [] })],
    ['a suggestion without id', one(accepted, { acceptedSuggestions: [{}] })],
    ['no timestamp', one(accepted, { outcomeTimestamp: undefined })],
    ['a timestamp without zone', one(accepted, { outcomeTimestamp: '2026-06-15T12:03:51' })],
    ['a day for a timestamp', one(accepted, { outcomeTimestamp: '2026-06-15' })],
    ['an override reason that gives none', one(overridden, { overrideReason: {} })],
    ['a reason without system', one(overridden, { overrideReason: { reason: { code: 'secret-1' } } })],
  ])('%s', async (_, body) => {
    const { post } = await serve()
    const answered = await post(to, body)
    expectRefusal(answered, 400, 'invalid')
    expect(answered.text).toContain('#feedback')
    expect(answered.text).not.toContain('secret-1')
  })

  it('an unknown service', async () => {
    const { post } = await serve()
    expectRefusal(await post('/cds-services/nobody/feedback', one(accepted)), 404, 'not-found')
  })
})

it('is logged by codes, never in the words of the user', async () => {
  const { post, lines } = await serve()
  const prose = { reason: { code: 'secret-1 said so', system: 'x' } }
  await post(to, { feedback: [accepted, overridden, { ...overridden, overrideReason: prose }] })
  const logged = lines.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'feedback')
  expect(logged).toMatchObject([
    { service: 'test-timing', hook: 'order-sign', card, outcome: 'accepted', suggestions: [expect.any(String)] },
    { outcome: 'overridden', reason: { code: 'patient-refuses' } },
    { outcome: 'overridden' },
  ])
  expect(lines.join()).not.toContain('secret-1')
})

it('is acknowledged once it is kept, in the words of the user too', async () => {
  const given: GivenFeedback[] = []
  const { post } = await serve({ keep: { ...keep, feedback: async items => void given.push(...items) } })
  await post(to, { feedback: [accepted, overridden] })
  expect(given).toEqual([
    {
      ...{ card, service: 'test-timing', hook: 'order-sign', site: 'sandbox', outcome: 'accepted' },
      ...{ outcomeTimestamp: accepted.outcomeTimestamp, suggestions: [accepted.acceptedSuggestions[0]?.id] },
    },
    {
      ...{ card, service: 'test-timing', hook: 'order-sign', site: 'sandbox', outcome: 'overridden' },
      outcomeTimestamp: overridden.outcomeTimestamp,
      ...{ reason: overridden.overrideReason.reason, comment: 'secret-1' },
    },
  ])
})

it('is refused while it cannot be kept: neither counted nor logged, to be sent again', async () => {
  const { post, send, lines } = await serve({ keep: { ...keep, feedback: () => Promise.reject(new Error('down')) } })
  const answered = await post(to, one(accepted))
  expectRefusal(answered, 503, 'transient')
  expect(answered.headers.get('retry-after')).toBe('5')
  expect(lines.map(line => JSON.parse(line).msg)).not.toContain('feedback')
  expect((await send('/metrics')).text).not.toContain('shirube_feedback_total{')
})
