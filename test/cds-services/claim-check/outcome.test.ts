import { describe, expect, it } from 'vitest'
import type { Case, IsoDate } from '#case'
import { erasures } from '#test/rule-test'
import { outcomes } from '../../../cds-services/claim-check/outcome.ts'
import { claimCheck } from '../../../cds-services/claim-check/service.ts'
import { cardOf, cardsOf, decision } from '../../cards/asking.ts'
import { outcomeOf } from '../ask-service.ts'
import { mockApproved as waived } from '../ep-waiver/cases.ts'
import { cases } from './cases.ts'

const outcome = (c: Case) => outcomeOf(claimCheck, c)

describe('the outcome of claim-check', () => {
  it.each(
    Object.entries({
      'capivasertib companion test': 'payable',
      // The table has not confirmed FoundationOne CDx for MSI; the points stand all the same.
      'biliary, four items': 'cannot-tell',
      'prostate, BRCA with TMB and NTRK': 'payable',
      'lung, everything': 'cannot-tell',
      'ESR1 in plasma, the day before it is paid': 'not-payable',
      'ESR1 in plasma': 'payable',
      'IDH1, not on the list': 'flag',
      'a profile': 'payable',
      'a profile in blood, for a reason': 'payable',
      'a profile in blood, after tissue failed': 'payable',
      'a profile, therapy ongoing': 'not-payable',
      'a profile in a DPC bed, 2025': 'bundled',
      'a profile in a DPC bed, 2026': 'flag',
      'a profile in a pediatric ward 5': 'flag',
      'a profile in intensive care': 'bundled',
      'whereabouts unknown': 'cannot-tell',
      'charges unknown': 'cannot-tell',
      'billed before': 'payable',
      'lymphoma at onset': 'payable',
      'lymphoma at onset, in a DPC bed': 'flag',
      'explained, CDx first': 'payable',
      'explained, clinical data not known to be submitted': 'cannot-tell',
      'explained, submission refused': 'payable',
      'explained at a hospital that has not filed': 'not-payable',
      'not explained, CDx first': 'not-payable',
      'not explained, profile first': 'not-payable',
      'died before the explanation': 'not-payable',
      'a hospital that is not designated': 'payable',
    }),
  )('%s: %s', (story, expected) => {
    const c = cases[story]
    if (c === undefined) throw new Error(`no case is called ${story}`)
    expect(outcome(c)).toBe(expected)
  })

  /** Omitted for osimertinib by the C-CAT report; explained on the day before the waiver, and on its first day. */
  it.each<readonly [IsoDate, string]>([
    ['2026-05-31', 'not-payable'],
    ['2026-06-01', 'payable'],
  ])('the panel omitted, explained on %s: %s', (on, expected) => {
    const c: Case = {
      ...waived,
      patient: { ...waived.patient, deceased: false },
      charges: [],
      expertPanel: { held: false },
      explanation: { given: true, on },
      registration: { sequenceData: { done: true }, clinicalData: { done: true } },
    }
    expect(decision(cardOf(claimCheck, c, { hook: 'encounter-discharge' })).outcome).toBe(expected)
  })

  it('is told of every story', () => expect(new Set(Object.values(cases).map(outcome))).toEqual(new Set(outcomes)))
})

describe('where several outcomes fit, the first speaks', () => {
  const inBed = cases['a profile in a DPC bed, 2025']
  const dpc2026 = cases['a profile in a DPC bed, 2026']
  const ongoing = cases['a profile, therapy ongoing']
  if (inBed === undefined || dpc2026 === undefined || ongoing === undefined) throw new Error('a case is gone')
  const { judgement: _, ...unjudged } = dpc2026

  it('conditions not met, in a DPC bed: not payable', () =>
    expect(outcome({ ...inBed, judgement: ongoing.judgement ?? {} })).toBe('not-payable'))
  it('bundled, a judgement missing: bundled', () => expect(outcome({ ...inBed, judgement: {} })).toBe('bundled'))
  it('DPC open, a judgement missing: the law is open', () => expect(outcome(unjudged)).toBe('flag'))
})

/** To forget what is ordered is to ask another question: what is the profile at hand worth? */
const anotherQuestion = new Set(['order', 'order.use', 'profile', 'profile.use'])

describe('forgetting any one fact never makes a claim payable', () => {
  it.each(Object.entries(cases).filter(([, c]) => outcome(c) !== 'payable'))('%s', (_, c) => {
    for (const [what, less] of erasures(c))
      if (!anotherQuestion.has(what)) expect(outcome(less), `without ${what}`).not.toBe('payable')
  })
})

describe('an order that is refused', () => {
  const c = cases['a profile, therapy ongoing']
  if (c === undefined) throw new Error('the case is gone')
  const spent: Case = { ...c, panels: [{ use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }] }

  it('is told no income, under a proposal neither', () => {
    const cards = cardsOf(claimCheck, spent)
    expect(cards.map(card => [decision(card).standing, decision(card).outcome])).toEqual([
      ['in-force', 'not-payable'],
      ['proposed', 'not-payable'],
    ])
    for (const { detail } of cards) expect(detail).not.toContain('収入')
  })
})
