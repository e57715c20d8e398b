import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather } from '../../src/fhir/index.ts'
import { expectAlive } from './expect.ts'
import { orderSelect, orderSign, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

/** Every place in a value, as the list of keys that leads there. */
const places = (value: unknown): readonly (readonly string[])[] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => places(member).map(place => [key, ...place]))
    : []),
]

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by
  if (Array.isArray(value)) return value.map((member, i) => (String(i) === key ? replaced(member, rest, by) : member))
  return { ...value, [key]: replaced(Object.entries(value).find(([name]) => name === key)?.[1], rest, by) }
}

const bent = fc.constantFrom(patientView, orderSelect, orderSign).chain(request =>
  fc.record({
    hook: fc.constant(request.hook),
    body: fc
      .array(fc.tuple(fc.constantFrom(...places(request)), fc.jsonValue({ maxDepth: 3 })), { maxLength: 3 })
      .map(changes => changes.reduce<unknown>((body, [place, by]) => replaced(body, place, by), request)),
  }),
)

it('answers or refuses whatever stands in place of a part of a request, and is never broken by it', async () => {
  const served = await serve({ gather })
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(bent, async ({ hook, body }) => {
      const { status } = await served.post(path(hook), body)
      expect([200, 400, 412]).toContain(status)
      statuses.add(status)
    }),
    { numRuns: 300 },
  )
  expect(statuses).toContain(200)
  expect(statuses).toContain(400)
  await expectAlive(served)
})
