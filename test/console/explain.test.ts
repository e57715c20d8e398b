import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import type { Asked, Branch, Explained, Reply } from '../../src/console/shapes/explained.ts'
import { stories } from '../patients/bundles.ts'
import { callFor, serveConsole, story } from './serve-console.ts'

const ids = services.filter(({ hooks }) => hooks.includes('patient-view')).map(({ id }) => `${id}-patient-view`)
const leaves = (branch: Branch): readonly Asked[] => ('rule' in branch ? [branch] : branch.parts.flatMap(leaves))

async function explained(id: string, body: unknown, changed = {}) {
  const { post } = await serveConsole(changed)
  const answer = await post(`/console/api/explain/${id}`, body)
  return { ...answer, body: answer.body as Explained & fhir4.OperationOutcome }
}

const outcomeOf = ({ body }: { readonly body: Explained }) => body.opinions[0]?.outcome

describe('an explanation', () => {
  it('gives the very cards that the service gives, for every patient', async () => {
    const { post } = await serveConsole()
    for (const patient of stories)
      for (const id of ids) {
        const call = callFor(patient)
        const given = await post(`/cds-services/${id}`, call)
        const { body } = await post(`/console/api/explain/${id}`, call)
        // But for the link that opens this very console, which is added when a card is sent to an EHR.
        const cards = (given.body as Pick<Explained, 'cards'>).cards.map(({ links = [], ...card }) => ({
          ...card,
          links: links.filter(({ type }) => type !== 'smart'),
        }))
        expect((body as Explained).cards, `${id} for ${patient.id}`).toEqual(cards)
      }
  })

  it('has in its tree the rules of the decision, each with its words and paragraphs', async () => {
    const { body } = await explained('ep-waiver-patient-view', callFor(story('mock-egfr-approved')))
    const [inForce] = body.opinions
    const decision = body.cards[0]?.extension['org.w3id.shirube.decision']
    const asked = inForce ? leaves(inForce.finding) : []
    expect(inForce?.regime).toMatchObject({ id: 'fee-2026', standing: 'in-force', from: '2026-06-01' })
    expect(asked.map(({ rule, is }) => [rule, is])).toEqual(decision?.reasons.map(({ rule, answer }) => [rule, answer]))
    for (const leaf of asked) {
      expect(leaf.claim ?? leaf.because).toBeTruthy()
      expect(leaf.because === undefined).toBe(leaf.missing.length > 0)
      for (const id of leaf.cites) expect(body.paragraphs[id]?.url).toMatch(/^https?:/)
    }
    const germline = asked.find(({ rule }) => rule === 'ep-waiver/no-germline-finding')
    expect(germline?.flips).toContainEqual({ to: 'no', whole: 'no' })
  })

  it('speaks the language asked for', async () => {
    const call = callFor(story('mock-egfr-approved'), '2026-06-15', {
      extension: { 'org.w3id.shirube.request': { asOf: '2026-06-15', locale: 'en' } },
    })
    const { body } = await explained('ep-waiver-patient-view', call)
    expect(body.service.title).toMatch(/expert panel/i)
    expect(body.opinions[0]?.regime.name).toBe('Fee schedule FY2026')
  })

  it('answers under the rules of the day', async () => {
    const before = await explained('ep-waiver-patient-view', callFor(story('mock-egfr-approved'), '2026-05-31'))
    const after = await explained('ep-waiver-patient-view', callFor(story('mock-egfr-approved'), '2026-06-15'))
    expect([outcomeOf(before), before.body.opinions[0]?.regime.id]).toEqual(['required', 'fee-2024'])
    expect([outcomeOf(after), after.body.opinions[0]?.regime.id]).toEqual(['omit-treat', 'fee-2026'])
  })

  it('has no opinion where the service is silent', async () => {
    const { body } = await explained('test-timing-patient-view', callFor(story('suspected-diagnosis-only')))
    expect(body).toMatchObject({ cards: [], opinions: [], paragraphs: {} })
  })
})

describe('all services at once', () => {
  it('answer as each of them alone', async () => {
    const { post } = await serveConsole()
    const call = callFor(story('mcrpc-brca2-flag'), '2026-06-15', { changes: { 'fitness.ecog': 2 } })
    const { body } = await post('/console/api/explain', call)
    const replies = body as readonly Reply[]
    expect(replies.map(({ id }) => id)).toEqual(ids)
    for (const { id, answer } of replies)
      expect(answer, id).toEqual((await post(`/console/api/explain/${id}`, call)).body)
  })

  it('do not fall silent where one refuses, and refuse together what is wrong for all', async () => {
    const { post } = await serveConsole()
    const old = callFor(story('second-primary-after-panel'), '2024-05-31')
    const { status, body } = await post('/console/api/explain', old)
    const replies = body as readonly Reply[]
    expect(status).toBe(200)
    expect(replies.filter(({ refused }) => refused).map(({ id }) => id)).toContain('test-timing-patient-view')
    expect(replies.some(({ answer }) => answer)).toBe(true)
    for (const [wrong, code] of [
      [{ ...old, hook: 'patient-poke' }, 400],
      [{ ...old, context: {} }, 400],
      [{ ...old, prefetch: {} }, 412],
      [[], 400],
    ] as const) {
      const refused = await post('/console/api/explain', wrong)
      expect([refused.status, (refused.body as fhir4.OperationOutcome).resourceType]).toEqual([
        code,
        'OperationOutcome',
      ])
    }
  })
})

describe('what is supposed', () => {
  const ask = (changes: object, id = 'colorectal-ongoing') =>
    explained('test-timing-patient-view', callFor(story(id), '2026-06-15', { changes }))

  it.each([
    [{}, 'not-payable'],
    [{ 'judgement.standardTherapy': 'finished' }, 'insured'],
    [{ 'judgement.standardTherapy': 'finished', 'judgement.drugTherapyProbable': null }, 'attestation-needed'],
    [{ 'judgement.standardTherapy': null }, 'attestation-needed'],
    [{ 'tumor.extent': 'resectable' }, 'not-payable'],
  ])('%j → %s', async (changes, outcome) => expect(outcomeOf(await ask(changes))).toBe(outcome))

  it('stands among the facts, and what is forgotten does not', async () => {
    const { body } = await ask({ 'judgement.standardTherapy': 'finished', 'tumor.extent': null, 'fitness.ecog': 2 })
    expect(body.facts).toMatchObject({ 'judgement.standardTherapy': 'finished', 'fitness.ecog': 2 })
    expect(body.facts).not.toHaveProperty('tumor.extent')
  })

  it('has no evidence in the record', async () => {
    const { body } = await ask({ 'judgement.standardTherapy': 'finished' })
    const [opinion] = body.opinions
    const rule = opinion && leaves(opinion.finding).find(one => one.rule === 'test-timing/standard-therapy-finished')
    expect(rule).toMatchObject({ is: 'yes', evidence: [] })
  })
})

describe('a request that is wrong is refused with an OperationOutcome', () => {
  const call = callFor(story('colorectal-ongoing'))
  it.each([
    ['an unknown fact', { ...call, changes: { 'tumor.color': 'red' } }, 400],
    ['a value that is not offered', { ...call, changes: { 'judgement.standardTherapy': 'maybe' } }, 400],
    ['a number out of bounds', { ...call, changes: { 'fitness.ecog': 9 } }, 400],
    ['changes that are no mapping', { ...call, changes: ['finished'] }, 400],
    ['another hook', { ...call, hook: 'order-sign' }, 400],
    ['no JSON', '{', 400],
    ['no record', { ...call, prefetch: {} }, 412],
    ['a day before our rules', callFor(story('second-primary-after-panel'), '2024-05-31'), 422],
  ])('%s', async (_, body, status) => {
    const answer = await explained('test-timing-patient-view', body)
    expect(answer.status).toBe(status)
    expect(answer.body.resourceType).toBe('OperationOutcome')
  })

  it('a service that is not there', async () =>
    expect((await explained('palm-reading-patient-view', call)).status).toBe(404))

  it('another day, where the configuration refuses it', async () =>
    expect((await explained('test-timing-patient-view', call, { asOf: 'refused' })).status).toBe(422))

  it.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ])('a page of another site: %s → %i', async (from, status) => {
    const { send } = await serveConsole()
    const headers = { 'Content-Type': 'text/plain', 'Sec-Fetch-Site': from }
    const path = '/console/api/explain/test-timing-patient-view'
    expect((await send(path, { method: 'POST', headers, body: JSON.stringify(call) })).status).toBe(status)
  })

  it('another method', async () => {
    const { send } = await serveConsole()
    expect((await send('/console/api/explain/test-timing-patient-view')).status).toBe(405)
  })
})
