import { describe, expect, it } from 'vitest'
import { isKnownOn } from '../../src/console/app/views/expert-panel/case-call.ts'
import { deciding } from '../../src/console/app/views/expert-panel/deciding.ts'
import { agendaOf } from '../../src/console/app/views/expert-panel/packet/agenda-of.ts'
import { seatState } from '../../src/console/app/views/expert-panel/seat-state.ts'
import { inOrder, isWanted, type ShownCase } from '../../src/console/app/views/expert-panel/shown-case.ts'
import type { PanelCase, Review, Statement } from '../../src/console/shapes/panel-case.ts'
import { callFor, serveConsole, story } from './serve-console.ts'

const statement = (rule: string, is: Statement['is']): Statement => ({ rule, is, open: false, text: rule, cites: [] })

describe('the rule on a fact that a reader in haste needs', () => {
  it.each([
    ['one drug is enough', ['no', 'yes', 'unknown'], 'yes', '1'],
    ['an open question comes before a no', ['no', 'unknown'], 'yes', '1'],
    ['where all say no, the first', ['no', 'no'], 'yes', '0'],
    ['one suspicion closes the gate', ['yes', 'no'], 'no', '1'],
    ['an open gate comes before one that holds', ['yes', 'unknown'], 'no', '1'],
    ['where all hold, the first', ['yes', 'yes'], 'no', '0'],
  ] as const)('%s', (_, answers, settledBy, which) => {
    const statements = answers.map((is, i) => statement(String(i), is))
    expect(deciding(statements, settledBy).map(({ rule }) => rule)).toEqual([which])
  })

  it('is none where the law asks for none', () => expect(deciding([], 'yes')).toEqual([]))
})

describe('a chair', () => {
  it.each([
    ['yes', 'filled', 'filled'],
    ['no', 'filled', 'filled'],
    ['no', 'supplied', 'supplied'],
    ['no', 'empty', 'not-needed'],
    ['yes', 'awaiting', 'awaiting'],
    ['yes', 'empty', 'empty'],
    ['unknown', 'empty', 'open-seat'],
  ] as const)('needed: %s, %s: %s', (needed, standing, state) => {
    const seat = { role: 'pathologist', name: '', why: '', filledBy: [], awaiting: [], cites: [] } as const
    expect(seatState({ ...seat, needed, standing })).toBe(state)
  })
})

it.each([
  ['2026-06-14', true],
  ['2026-06-15T23:00:00+09:00', true],
  ['2026-06-16', false],
  [undefined, true],
] as const)('a booking of %s is known on 2026-06-15: %s', (created, known) => {
  const booking: fhir4.Appointment = { resourceType: 'Appointment', status: 'booked', participant: [] }
  expect(isKnownOn({ ...booking, ...(created && { created }) }, '2026-06-15')).toBe(known)
})

async function shown(id: string): Promise<ShownCase> {
  const { post } = await serveConsole()
  const { body } = await post('/console/api/panel-case', callFor(story(id)))
  const { review } = body as PanelCase
  if (review === undefined) throw new Error(`${id} has nothing to review`)
  return { patient: { id, name: id }, review }
}

describe('cases in a list', () => {
  it('stand by the day of their meeting, then unbooked, then held', async () => {
    const { patient, review } = await shown('mock-trial-only')
    const booked = (on: '2026-06-22' | '2026-06-23'): ShownCase => ({
      patient,
      review: { ...review, meeting: { on, seats: [] } },
    })
    const held: ShownCase = { patient, review: { ...review, held: {} } }
    const list = [held, { patient, review }, booked('2026-06-23'), booked('2026-06-22')]
    expect(
      list.toSorted(inOrder).map(one => one.review.meeting?.on ?? (one.review.held ? 'held' : 'unbooked')),
    ).toEqual(['2026-06-22', '2026-06-23', 'unbooked', 'held'])
  })

  it('have to be booked unless they may be omitted', async () => {
    expect(isWanted(await shown('mock-trial-only'), 'unbooked')).toBe(true)
    expect(isWanted(await shown('mock-egfr-approved'), 'unbooked')).toBe(false)
  })
})

describe('what the panel has to decide', () => {
  const say = {
    mayOmit: 'may omit',
    mustReview: 'must review',
    lawOpen: 'law open',
    unsettled: 'unsettled',
    resultFirst: 'result first',
    recommend: (drug: string) => `recommend ${drug}`,
    listedForResistance: (drug: string) => `${drug} is resisted`,
    noRoad: 'no road',
    anyTreatment: 'any treatment',
    noCandidate: 'no candidate',
    germlinePoint: 'germline',
    quorumPoint: 'quorum',
  }
  const points = (review: Review) => agendaOf(review, say)

  it('is the services’ own sentences, each with its paragraph', async () => {
    for (const id of ['mock-trial-only', 'mcrpc-brca2-flag', 'germline-suspected-ovary', 'ccat-pending']) {
      const { review } = await shown(id)
      const all = points(review)
      expect(all[0]?.text, id).toBe(review.waiver?.summary)
      for (const { text, cites } of all) expect(cites.length, `${id}: ${text}`).toBeGreaterThan(0)
    }
  })

  it('asks about every candidate, and about the germline where something points there', async () => {
    const { review } = await shown('mcrpc-brca2-flag')
    expect(points(review).map(({ head }) => head)).toEqual(['law open', 'recommend オラパリブ', 'germline'])
  })

  it('asks for no recommendation of a drug that is listed for resistance', async () => {
    const { review } = await shown('mock-trial-only')
    const resisted = { ...review, candidates: [{ drug: 'セツキシマブ', level: 'R' }] }
    expect(points(resisted).map(({ head }) => head)).toContain('セツキシマブ is resisted')
  })

  it('never says that the review may be omitted where it is only not known', async () => {
    const { review } = await shown('ccat-pending')
    expect(points(review)[0]?.head).toBe('unsettled')
  })
})
