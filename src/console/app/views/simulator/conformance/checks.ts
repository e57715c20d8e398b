import { uuid } from '../../../uuid.ts'
import { cardsIn } from './cards-in.ts'
import { corsAnswers, corsPreflight } from './cors-checks.ts'
import type { Finding } from './finding.ts'
import { jwtChecks } from './jwt-checks.ts'
import type { Heard, Probe, Tried } from './probe.ts'

type Check = (probe: Probe) => Finding | Promise<Finding>

/** What CDS Hooks 2.0.1 and our own contract promise, each tried on the running service. */
export const checks = {
  discovery: async ({ discovery, departures }) =>
    none(await departures('discovery', discovery), `${discovery.services.length} services`),
  distinctIds: ({ discovery }) =>
    none(repeated(discovery.services.map(({ id }) => id)), `${discovery.services.length} ids`),
  answers: ({ tried }) => none(tried.filter(({ heard }) => heard.status !== 200).map(named), `${tried.length} × 200`),
  responses: async ({ tried, departures }) => {
    const wrong = await Promise.all(tried.map(({ heard }) => departures('response', heard.body)))
    return none(wrong.flat(), `${tried.length} responses`)
  },
  cardMembers: ({ tried }) => ofCards(tried, ({ uuid, source }) => !!uuid && !!source?.label && !!source.topic?.code),
  distinctCards: ({ tried }) => {
    const ids = tried.flatMap(cardsIn).flatMap(({ uuid }) => uuid ?? [])
    return none(repeated(ids), `${ids.length} cards`)
  },
  noHtml: ({ tried }) => ofCards(tried, ({ summary, detail }) => !HTML.test(`${summary} ${detail}`)),
  language: async ({ send }) => {
    const spoken = await Promise.all(
      ['ja', 'en'].map(async language => {
        const { headers } = await send('cds-services', { headers: { 'Accept-Language': language } })
        return headers.get('content-language')
      }),
    )
    return { passed: spoken.join() === 'ja,en', saw: `Content-Language: ${spoken.join(', ')}` }
  },
  notStored: ({ tried }) =>
    none(
      tried.filter(({ heard }) => heard.headers.get('cache-control') !== 'no-store').map(({ id }) => id),
      'Cache-Control: no-store',
    ),
  prefetchFilled: async probe => answered(await withKey(probe, given => given)),
  prefetchMissing: async probe => answered(await withKey(probe, () => undefined)),
  prefetchNull: async probe => answered(await withKey(probe, () => null)),
  prefetchOutcome: async probe => answered(await withKey(probe, () => OUTCOME)),
  notJson: async ({ post, whole }) => refused(await post(whole.path, '{"hook":'), 400),
  otherHook: async ({ post, whole }) => refused(await post(whole.path, { ...whole.body, hook: 'no-such-hook' }), 400),
  unknownService: async ({ post, whole }) => refused(await post('cds-services/no-such-service', whole.body), 404),
  otherMethod: async ({ send, whole }) => {
    const heard = await send(whole.path)
    const allow = heard.headers.get('allow')
    const { passed, saw } = refused(heard, 405)
    return { passed: passed && allow !== null, saw: `${saw}, Allow: ${allow}` }
  },
  noRecord: async ({ post, whole }) => refused(await post(whole.path, { ...whole.body, prefetch: {} }), 412),
  tooLarge: async ({ post, whole }) => refused(await post(whole.path, ' '.repeat(BEYOND)), 413),
  otherType: async ({ post, whole }) => refused(await post(whole.path, whole.body, 'text/csv'), 415),
  beforeAnyRule: async ({ post, tried }) => {
    const extension = { 'org.w3id.shirube.request': { asOf: '1900-01-01' } }
    const then: Tried[] = []
    for (const { id, call } of tried)
      then.push({ id, call, heard: await post(`cds-services/${id}`, { ...call, extension }) })
    const turnedAway = then.filter(({ heard }) => refused(heard, 422).passed)
    const silent = then.filter(one => one.heard.status === 200 && cardsIn(one).length === 0)
    const spoke = then.filter(one => !turnedAway.includes(one) && !silent.includes(one))
    const { passed, saw } = none(spoke.map(named), `${turnedAway.length} × 422, ${silent.length} silent`)
    return { passed: passed && turnedAway.length > 0, saw }
  },
  feedbackTaken: async ({ post, whole }) => {
    const one = { card: uuid(), outcome: 'overridden', outcomeTimestamp: new Date().toISOString() }
    const { status } = await post(`${whole.path}/feedback`, { feedback: [one] })
    return { passed: status === 200, saw: String(status) }
  },
  feedbackRefused: async ({ post, whole }) => refused(await post(`${whole.path}/feedback`, { feedback: [] }), 400),
  corsPreflight,
  corsAnswers,
  ...jwtChecks,
} satisfies Readonly<Record<string, Check>>

export type CheckId = keyof typeof checks

/** More than the sandbox takes. */
const BEYOND = 5_100_000

/** A tag; an address in angle brackets, as Markdown has it, is none. */
const HTML = /<\/?[a-z][a-z0-9]*(\s[^>]*)?\/?>/i

const OUTCOME = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }

/** A section that no service needs in order to answer. */
const KEY = 'procedures'

/** The whole call with one section replaced, or left out for `undefined`. */
function withKey({ post, whole }: Probe, other: (given: unknown) => unknown): Promise<Heard> {
  const { prefetch } = whole.body
  return post(whole.path, { ...whole.body, prefetch: { ...prefetch, [KEY]: other(prefetch[KEY]) } })
}

const none = (wrong: readonly string[], saw: string): Finding =>
  wrong.length === 0 ? { passed: true, saw } : { passed: false, saw: wrong.slice(0, 5).join('; ') }

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)

const named = ({ id, heard }: Tried) => `${id}: ${heard.status}`

/** That every card there is has a property; with no card at all nothing is shown. */
function ofCards(tried: readonly Tried[], has: (card: ReturnType<typeof cardsIn>[number]) => boolean): Finding {
  const all = tried.flatMap(one => cardsIn(one).map(card => ({ id: one.id, card })))
  if (all.length === 0) return { passed: false, saw: '0 cards' }
  return none(
    all.filter(({ card }) => !has(card)).map(({ id, card }) => `${id}: ${card.uuid}`),
    `${all.length} cards`,
  )
}

const answered = ({ status, body }: Heard): Finding => ({
  passed: status === 200 && isObject(body) && Array.isArray(body.cards),
  saw: `${status}${isObject(body) && Array.isArray(body.cards) ? `, ${body.cards.length} cards` : ''}`,
})

const refused = ({ status, body }: Heard, expected: number): Finding => {
  const type = isObject(body) ? body.resourceType : undefined
  return {
    passed: status === expected && type === 'OperationOutcome',
    saw: `${status}, ${type ?? 'no OperationOutcome'}`,
  }
}

const isObject = (body: unknown): body is Readonly<Record<string, unknown>> => typeof body === 'object' && body !== null
