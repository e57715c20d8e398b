import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RecordKey, recordQueries } from '#case'
import { services } from '../../cds-services/index.ts'
import { type Story, stories } from '../patients/bundles.ts'
import { failing, lying } from './faults.ts'
import { inTurn } from './in-turn.ts'
import { configuration, runningService } from './running-service.ts'
import { storyEhr } from './story-ehr.ts'
import { prefetchOf, storyRequest } from './story-request.ts'

/** How often the mixture is driven through, and how many calls each time; `npm run soak` asks for much more. */
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 4)
const CALLS = Number(process.env.SOAK_CALLS ?? 60)
const TOGETHER = 10
/** What may be added to the heap for good, in bytes: by warming up, and by a call. A record held on to is over 100,000. */
const WARMING = 10_000_000
const PER_CALL = 2_000

/** On SIGUSR2 the process collects its garbage and says how much memory it still holds. */
const heapMeter = `
  import v8 from 'node:v8'
  import vm from 'node:vm'
  v8.setFlagsFromString('--expose-gc')
  const gc = vm.runInNewContext('gc')
  process.on('SIGUSR2', () => {
    gc(); gc()
    const { heapUsed, rss } = process.memoryUsage()
    process.stderr.write(JSON.stringify({ heapUsed, rss }))
  })
`

const keys = Object.keys(recordQueries) as RecordKey[]
const typeOf = (key: RecordKey) => recordQueries[key].split(/[/?]/)[0] ?? ''
const endpoints = services.flatMap(({ id, hooks }) =>
  hooks.map(hook => ({ path: `/cds-services/${id}-${hook}`, hook })),
)
/** Each has a base of its own, so that leaving one in trouble alone does not hide the others. */
const faults = ['none', ...Object.keys(failing), ...Object.keys(lying)]
const fhirJson = { 'content-type': 'application/fhir+json' }
const orders = ['ServiceRequest', 'MedicationRequest']

interface Plan {
  readonly story: Story
  readonly endpoint: (typeof endpoints)[number]
  /** How the FHIR server behaves, and for which types; it is honest about all others. */
  readonly fault: string
  readonly types: readonly string[]
}

const plan: fc.Arbitrary<Plan> = fc
  .record({
    story: fc.constantFrom(...stories),
    endpoint: fc.constantFrom(...endpoints),
    fault: fc.constantFrom('none', 'none', ...faults),
    types: fc.subarray(keys.map(typeOf), { minLength: 1 }),
  })
  // Orders named by reference are read one by one; there the server is honest, or fails.
  .map(one =>
    one.endpoint.hook !== 'order-dispatch'
      ? one
      : { ...one, types: orders, fault: one.fault in lying ? 'none' : one.fault },
  )

let ehr: Awaited<ReturnType<typeof storyEhr>>
let service: Awaited<ReturnType<typeof runningService>>

beforeAll(async () => {
  ehr = await storyEhr(stories)
  // The base path says how the server is to behave, the token about whom and for which types.
  ehr.misbehave((response, { url = '', headers }) => {
    const [, fault = '', type = ''] = url.split(/[/?]/)
    const [, id = '', types = ''] = /^Bearer ([\w-]+)\.([\w+]*)$/.exec(headers.authorization ?? '') ?? []
    if (fault === 'none' || !types.split('+').includes(type)) return false
    if (failing[fault] !== undefined) failing[fault](response)
    else response.writeHead(200, fhirJson).end(JSON.stringify(lie(fault, id, type)))
    return true
  })
  const trusted = join(tmpdir(), `shirube-soak-${process.pid}.pem`)
  writeFileSync(trusted, ehr.cert)
  service = await runningService({
    yaml: configuration(
      `fhirServers: [${faults.map(fault => `{ base: "${ehr.origin}/${fault}", addresses: [127.0.0.0/8, "::1/128"] }`).join(', ')}]`,
      'asOf: allowed',
      'limits: { budgetMs: 5000, fhirTimeoutMs: 2000 }',
    ),
    env: { NODE_EXTRA_CA_CERTS: trusted },
    preload: heapMeter,
    endedBy: 'caller',
  })
})
afterAll(() => {
  service?.stop()
  ehr.close()
})

/** What the lying server says about a patient: the same on the wire as in a prefetch. */
function lie(fault: string, id: string, type: string): unknown {
  const at = stories.findIndex(story => story.id === id)
  const [story, another] = [stories[at], stories[(at + 1) % stories.length]]
  if (story === undefined || another === undefined) throw new Error(`no story ${id}`)
  const honest = story.resources.filter(one => one.resourceType === type)
  return lying[fault]?.({ type, honest, another, url: `${ehr.origin}/${fault}/${type}?patient=${id}` })
}

const answers = async (path: string, body: object) => {
  const response = await service.post(path, body)
  const answer: unknown = await response.json()
  // Each call has its own UUIDs; nothing else may differ.
  const cards = JSON.stringify(answer).replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'uuid')
  return { status: response.status, cards: response.status === 200 ? cards : '', answer }
}

/** What was learned of each section, as the log of a decision or the refusal says. */
async function sectionsOf(
  hookInstance: string,
  answer: unknown,
  after: number,
): Promise<Readonly<Record<string, string>>> {
  const said = /"diagnostics":"([^"]*)"/.exec(JSON.stringify(answer))?.[1]
  if (said !== undefined) return Object.fromEntries(said.split('; ').map(line => line.split(': ')))
  const decision = await service.line(line => line.hookInstance === hookInstance, after)
  const { sections = {} } = decision
  return sections as Readonly<Record<string, string>>
}

const references = new Map<string, ReturnType<typeof answers>>()

/** The answer to the same record without load: as prefetch, what the server lied about included, what could not be read left out. */
function reference(
  { story, endpoint: { path, hook }, fault, types }: Plan,
  sections: Readonly<Record<string, string>>,
) {
  const wasRead = (key: RecordKey) => !/^(time-out|unreachable|refused)$/.test(sections[key] ?? '')
  const lied = (key: RecordKey) => fault in lying && types.includes(typeOf(key)) && wasRead(key)
  const left = (key: RecordKey) => lied(key) || /^(answered|$)/.test(sections[key] ?? '')
  const known = JSON.stringify([story.id, path, keys.filter(left), keys.some(lied) && [fault, keys.filter(lied)]])
  const honest = prefetchOf(story)
  const prefetch = Object.fromEntries(
    keys.filter(left).map(key => [key, lied(key) ? lie(fault, story.id, typeOf(key)) : honest[key]]),
  )
  const earlier = references.get(known) ?? answers(path, { ...storyRequest(story, hook, 'prefetch'), prefetch })
  references.set(known, earlier)
  return earlier
}

async function perform(
  one: Plan,
): Promise<{ readonly fault: string; readonly status: number; readonly whole: boolean }> {
  const { story, endpoint, fault, types } = one
  const after = service.lines.length
  const hookInstance = randomUUID()
  const answered = await answers(endpoint.path, {
    ...storyRequest(story, endpoint.hook, { fhirServer: `${ehr.origin}/${fault}` }),
    hookInstance,
    fhirAuthorization: { access_token: `${story.id}.${types.join('+')}`, token_type: 'Bearer' },
  })
  expect([200, 412]).toContain(answered.status)
  const sections = await sectionsOf(hookInstance, answered.answer, after)
  const about = JSON.stringify({ story: story.id, ...endpoint, fault, types, sections })
  const whole = Object.values(sections).every(state => state === 'answered')

  if (fault in failing)
    for (const key of keys)
      if (types.includes(typeOf(key)) && sections[key] !== undefined)
        expect(sections[key], about).not.toMatch(/^answered/)
  if (endpoint.hook === 'order-dispatch') {
    if (fault in failing) expect(answered.status, about).toBe(412)
    return { fault, status: answered.status, whole }
  }
  const expected = await reference(one, sections)
  expect({ status: answered.status, cards: answered.cards }, about).toEqual({
    status: expected.status,
    cards: expected.cards,
  })
  return { fault, status: answered.status, whole }
}

async function memory() {
  const after = service.errors.length
  service.child.kill('SIGUSR2')
  while (service.errors.length === after) await once(service.child.stderr, 'data')
  const { heapUsed, rss }: { heapUsed: number; rss: number } = JSON.parse(service.errors.at(-1) ?? '')
  return { heapUsed, rss }
}

it('gives no wrong answer and holds no memory while the FHIR server is slow, dies and lies', {
  timeout: 60_000 + ROUNDS * CALLS * 500,
}, async () => {
  const rounds: { heapUsed: number; rss: number }[] = []
  const met = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const plans = fc.sample(plan, { numRuns: CALLS, seed: round })
    const done = await inTurn(TOGETHER, plans, perform)
    for (const { fault, status, whole } of done) {
      const kind = `${fault} ${status}${status === 200 && !whole ? ' in part' : ''}`
      met.set(kind, (met.get(kind) ?? 0) + 1)
    }
    rounds.push(await memory())
  }
  console.log(Object.fromEntries([...met].sort()))
  console.table(rounds.map(({ heapUsed, rss }) => ({ 'heap MB': heapUsed / 1e6, 'rss MB': rss / 1e6 })))

  expect(met.get('none 200') ?? 0).toBeGreaterThan(0)
  expect(service.lines.filter(({ msg }) => msg === 'uncaught' || msg === 'internal error')).toEqual([])
  const [, warm, ...later] = rounds
  const grown = (later.at(-1)?.heapUsed ?? 0) - (warm?.heapUsed ?? 0)
  expect(grown).toBeLessThan(WARMING + later.length * CALLS * PER_CALL)
})
