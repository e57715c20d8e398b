import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardUuid } from '../../src/http/card-uuid.ts'
import { lean } from '../../src/http/lean.ts'
import { asking, orderSign, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const to = path('patient-view')

/** Ours by contract: all its members are always there. */
const WHOLE = 'org.w3id.shirube.decision'

/** Paths of every member that CDS Hooks does not allow to be there. */
function emptyMembers(value: unknown, at = ''): readonly string[] {
  if (value === null || value === '') return [at]
  if (typeof value !== 'object') return []
  const members = Object.entries(value)
  if (members.length === 0) return at === '/cards' ? [] : [at]
  return members.flatMap(([key, member]) => (key === WHOLE ? [] : emptyMembers(member, `${at}/${key}`)))
}

it('holds nothing empty but a list of cards and what the decision has by contract', async () => {
  const { post } = await serve()
  const bodies = await Promise.all([
    post(to, patientView),
    post(path('order-sign'), orderSign),
    post(to, { ...patientView, prefetch: { ...patientView.prefetch, conditions: null } }),
  ])
  expect(bodies.map(({ status, body }) => [status, emptyMembers(body)])).toEqual(bodies.map(() => [200, []]))
  expect(bodies[0]?.text).toContain('"values":{"none":[],"nothing":{},"some":1,"no":false,"zero":0}')
})

it('is JSON that nobody keeps', async () => {
  const { post } = await serve()
  const { headers, type } = await post(to, patientView)
  expect(type).toBe('application/json; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('etag')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

describe('card ids', () => {
  it('are the same when a call is replayed, and new in a new call', async () => {
    const { post } = await serve()
    const first = await post(to, patientView)
    const other = await post(to, { ...patientView, hookInstance: '0f6b1d3e-1c55-4c2f-a3d1-5f3f5b6f7a10' })
    expect((await post(to, patientView)).text).toBe(first.text)
    const ids = (text: string) => text.match(/"uuid":"[^"]+"/g) ?? []
    expect(ids(first.text)).toHaveLength(2)
    expect(new Set([...ids(first.text), ...ids(other.text)]).size).toBe(4)
  })

  it('are version 5 UUIDs of RFC 9562', () => {
    // The example of RFC 9562, appendix A.4, namespace DNS, has the name www.example.com.
    expect(cardUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'a', 'b')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('differ by service and by name', () => {
    const one = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    expect(new Set([cardUuid(one, 'a', 'x'), cardUuid(one, 'b', 'x'), cardUuid(one, 'a', 'y')]).size).toBe(3)
    expect(cardUuid(one.toUpperCase(), 'a', 'x')).toBe(cardUuid(one, 'a', 'x'))
  })
})

describe('lean', () => {
  it('leaves nothing empty and takes nothing else away', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), value => {
        const rest = lean({ value })
        if (rest !== undefined) expect(emptyMembers(rest)).toEqual([])
        expect(lean(rest)).toEqual(rest)
        expect(leaves(rest)).toEqual(leaves(value))
      }),
    )
  })
})

const leaves = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : value === null || value === undefined || value === ''
      ? []
      : [value]

it('says the same of the same call on another day only when asked', async () => {
  const { post } = await serve()
  const today = await post(to, asking({ asOf: '2026-06-15' }))
  expect(today.text).toBe((await post(to, patientView)).text)
})
