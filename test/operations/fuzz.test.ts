import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { stories } from '../patients/bundles.ts'
import { inTurn } from './in-turn.ts'
import { spoilt } from './mutate.ts'
import { configuration, runningService } from './running-service.ts'
import { storyRequest } from './story-request.ts'
import { type Answered, faultsOf } from './valid-answer.ts'

/** Calls in all; the long suite (`npm run fuzz`) asks for 20 000. */
const CALLS = Number(process.env.FUZZ_CALLS ?? 2_000)
/** Calls that are under way together. */
const TOGETHER = 8

const endpoints = services.flatMap(({ id, hooks }) =>
  hooks.map(hook => ({ path: `/cds-services/${id}-${hook}`, hook })),
)

let service: Awaited<ReturnType<typeof runningService>>
beforeAll(async () => {
  service = await runningService({ yaml: configuration('asOf: allowed'), endedBy: 'caller' })
})
afterAll(() => service?.stop())

async function send(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
  const response = await service.post(path, body, headers)
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
}

const good = fc.record({ story: fc.constantFrom(...stories), endpoint: fc.constantFrom(...endpoints) })

const call = good.chain(({ story, endpoint: { path, hook } }) =>
  fc.record({
    path: fc.oneof({ weight: 20, arbitrary: fc.constant(path) }, fc.constantFrom(...endpoints.map(one => one.path))),
    body: spoilt(fc.constant(storyRequest(story, hook, 'prefetch'))),
    language: fc.constantFrom('ja', 'en', '*;q=0', 'xx, \t;;=', ''),
  }),
)

const uuid = '6f2c5e0a-8f43-4b0e-9a55-3d1c2b7e4f60'
const outcomeTimestamp = '2026-06-15T09:00:00+09:00'
const reason = { code: 'patient-preference', system: 'urn:reasons', display: '患者の希望' }
const feedback = fc.record({
  path: fc.constantFrom(...endpoints.map(({ path }) => `${path}/feedback`)),
  body: spoilt(
    fc.constant({
      feedback: [
        { card: uuid, outcome: 'accepted', acceptedSuggestions: [{ id: uuid }], outcomeTimestamp },
        { card: uuid, outcome: 'overridden', overrideReason: { reason, userComment: '標' }, outcomeTimestamp },
      ],
    }),
  ),
  language: fc.constant('ja'),
})

/** The honest answer about every story, at one place or another. */
const honest = () =>
  inTurn(
    TOGETHER,
    stories.map((story, i) => ({ story, endpoint: endpoints[i % endpoints.length] })),
    async ({ story, endpoint: { path, hook } = { path: '/', hook: '' } }) =>
      send(path, JSON.stringify(storyRequest(story, hook, 'prefetch'))),
  )

it(`is not broken by ${CALLS} spoilt calls, and answers each by the published schemas`, {
  timeout: 60_000 + CALLS * 100,
}, async () => {
  const before = await honest()
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 7, arbitrary: call }, feedback), { minLength: TOGETHER, maxLength: TOGETHER }),
      async calls => {
        await Promise.all(
          calls.map(async ({ path, body, language }) => {
            const answered = await send(path, body, { 'Accept-Language': language })
            statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1)
            expect([200, 400, 412, 413, 422], answered.text).toContain(answered.status)
            expect(faultsOf(answered, path.endsWith('/feedback'))).toEqual([])
          }),
        )
        expect(service.child.exitCode).toBeNull()
      },
    ),
    { numRuns: Math.ceil(CALLS / TOGETHER) },
  )
  console.log('answers by status:', Object.fromEntries(statuses))
  // Where nearly everything is refused at the door, nothing behind it was tried.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(CALLS / 10)
  expect(statuses.get(400) ?? 0).toBeGreaterThan(CALLS / 10)
  expect(service.lines.filter(({ msg }) => msg === 'uncaught' || msg === 'internal error')).toEqual([])
  expect(await honest()).toEqual(before)
})
