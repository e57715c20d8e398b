import { describe, expect, it } from 'vitest'
import { answer, NoRegime } from '#cards'
import type { Case } from '#case'
import { epWaiver } from '../../cds-services/ep-waiver/service.ts'
import { testTiming } from '../../cds-services/test-timing/service.ts'
import { biliary, mockTrialOnly } from '../cds-services/ep-waiver/cases.ts'
import { judged, pancreas } from '../cds-services/test-timing/cases.ts'
import { asking, cardOf, cardsOf, decision } from './asking.ts'

const ongoing: Case = { ...pancreas, judgement: judged('ongoing') }

describe('a day before our rules', () => {
  it('is refused by name, not guessed at', () => {
    expect(() => cardsOf(testTiming, { ...pancreas, asOf: '2024-05-31' })).toThrow(NoRegime)
    expect(() => cardsOf(epWaiver, { ...biliary, asOf: '2022-03-31' })).toThrow(
      'ep-waiver: no rules on record for 2022-03-31',
    )
  })

  it('ends with the first day they hold', () => {
    expect(decision(cardOf(testTiming, { ...pancreas, asOf: '2024-06-01' })).regime).toBe('fee-2024')
    expect(decision(cardOf(epWaiver, { ...biliary, asOf: '2022-04-01' })).regime).toBe('fee-2022')
  })

  it('does not matter where the service has nothing to say', () =>
    expect(answer(epWaiver, asking(epWaiver, { asOf: '2020-01-01' }))).toEqual([]))
})

describe('silence', () => {
  it.each<readonly [string, Case]>([
    ['no confirmed cancer', { asOf: '2026-06-15' }],
    [
      'a resectable cancer and nothing ordered',
      { asOf: '2026-06-15', tumor: { kind: 'solid', extent: { value: 'resectable' } } },
    ],
  ])('test-timing at patient-view: %s', (_, c) => expect(cardsOf(testTiming, c, { hook: 'patient-view' })).toEqual([]))

  it('test-timing at order-sign: nothing about a panel is ordered', () =>
    expect(cardsOf(testTiming, { asOf: '2026-06-15', tumor: { kind: 'solid' } }, { hook: 'order-sign' })).toEqual([]))

  it('ep-waiver: no result, none awaited', () =>
    expect(cardsOf(epWaiver, { asOf: '2026-06-15', tumor: { kind: 'solid' } })).toEqual([]))

  it('ep-waiver: a test that gave no profile', () =>
    expect(cardsOf(epWaiver, { ...biliary, profile: { ...biliary.profile, outcome: 'no-profile' } })).toEqual([]))
})

describe('a proposal', () => {
  it('stands beside the answer in force where its own is another', () => {
    const [inForce, proposal, ...more] = cardsOf(testTiming, ongoing).map(card => ({
      ...decision(card),
      summary: card.summary,
    }))
    expect(inForce).toMatchObject({ outcome: 'not-payable', regime: 'fee-2026', standing: 'in-force' })
    expect(proposal).toMatchObject({ outcome: 'insured', regime: 'report-2025', standing: 'proposed' })
    expect(proposal?.summary).toMatch(/^【提言】/)
    expect(inForce?.summary).not.toContain('【提言】')
    expect(more).toEqual([])
  })

  it('is marked in English too', () =>
    expect(cardsOf(testTiming, ongoing, { locale: 'en' })[1]?.summary).toMatch(/^\[Proposal\] /))

  it('says in its text that it is no ground for billing', () =>
    expect(cardsOf(testTiming, ongoing)[1]?.detail).toContain('提言（現行の算定には使えません）'))

  it('offers nothing to sign', () => expect(cardsOf(testTiming, ongoing)[1]?.suggestions).toBeUndefined())

  it('is left out where its answer is the same', () => {
    expect(cardsOf(testTiming, pancreas).map(card => decision(card).standing)).toEqual(['in-force'])
    expect(cardsOf(epWaiver, mockTrialOnly).map(card => decision(card).standing)).toEqual(['in-force'])
  })

  it('is left out before it was published', () =>
    expect(cardsOf(testTiming, { ...ongoing, asOf: '2025-06-10' }).map(card => decision(card).standing)).toEqual([
      'in-force',
    ]))
})

describe('the same call', () => {
  it('gives the same bytes, whatever was asked between', () => {
    const once = JSON.stringify(cardsOf(testTiming, ongoing))
    cardsOf(testTiming, pancreas)
    cardsOf(epWaiver, biliary, { locale: 'en' })
    expect(JSON.stringify(cardsOf(testTiming, structuredClone(ongoing)))).toBe(once)
  })

  it('leaves the case as it was', () => {
    const c = structuredClone(biliary)
    cardsOf(epWaiver, c)
    expect(c).toEqual(biliary)
  })
})
