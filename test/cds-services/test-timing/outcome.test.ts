import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { leaves } from '#rule'
import { erasures, forgetful } from '#test/rule-test'
import { focus, outcomes } from '../../../cds-services/test-timing/outcome.ts'
import { testTiming } from '../../../cds-services/test-timing/service.ts'
import { outcomeOf, told } from '../ask-service.ts'
import { bloodOrder, breastCdx, cases, difficult, failed, judged, lymphoma, pancreas } from './cases.ts'

const outcome = (c: Case) => outcomeOf(testTiming, c)
const used = [{ use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }] as const
const without = (c: Case, ...keys: readonly Exclude<keyof Case, 'asOf'>[]): Case => {
  const less: { -readonly [K in keyof Case]: Case[K] } = { ...c }
  for (const key of keys) delete less[key]
  return less
}

describe('the outcome of test-timing', () => {
  it.each(
    Object.entries({
      'expected to finish, tissue ordered': 'insured',
      'nothing ordered yet': 'insured',
      'judgements missing': 'attestation-needed',
      'standard therapy ongoing': 'not-payable',
      'standard therapy finished, drug therapy improbable': 'not-payable',
      'no standard therapy, resectable': 'insured',
      'finished, but resectable': 'not-payable',
      'used before, for another cancer': 'already-used',
      'tissue failed, tissue again': 'already-used',
      'tissue failed, now blood': 'insured',
      'tissue failed, nothing ordered yet': 'cannot-tell',
      'blood without a reason': 'specimen-reason-needed',
      'blood for a recorded reason': 'insured',
      'earlier panels unknown': 'cannot-tell',
      'hospital has not filed': 'not-payable',
      'companion test for capivasertib': 'insured',
      'companion test, the pair unverified': 'cannot-tell',
      'companion test, an item not payable': 'not-payable',
      'companion test on plasma without a reason': 'specimen-reason-needed',
      'lymphoma at onset': 'insured',
      'lymphoma at onset, need not judged': 'attestation-needed',
      'lymphoma tested already': 'already-used',
    }),
  )('%s: %s', (story, expected) => {
    const c = cases[story]
    if (c === undefined) throw new Error(`no case is called ${story}`)
    expect(outcome(c)).toBe(expected)
  })

  it('is told of every story', () => {
    expect(new Set(Object.values(cases).map(outcome))).toEqual(new Set(outcomes))
  })
})

describe('where several outcomes fit, the first speaks', () => {
  it('used before, blood without a reason, therapy ongoing: already used', () =>
    expect(outcome({ ...pancreas, panels: used, order: bloodOrder, judgement: judged('ongoing') })).toBe(
      'already-used',
    ))

  it('used before and nothing else known: already used', () =>
    expect(outcome({ asOf: pancreas.asOf, panels: used })).toBe('already-used'))

  it('blood without a reason while therapy is ongoing: the reason comes first', () =>
    expect(outcome({ ...pancreas, order: bloodOrder, judgement: judged('ongoing') })).toBe('specimen-reason-needed'))

  it('blood without a reason and judgements missing: the reason comes first', () =>
    expect(outcome({ ...without(pancreas, 'judgement'), order: bloodOrder })).toBe('specimen-reason-needed'))

  it('therapy ongoing, other facts missing: not payable all the same', () =>
    expect(outcome({ ...without(pancreas, 'panels'), judgement: judged('ongoing') })).toBe('not-payable'))

  it('a judgement and another fact missing: cannot tell', () =>
    expect(outcome(without(pancreas, 'judgement', 'panels'))).toBe('cannot-tell'))
})

describe('attestation-needed: judgements alone are missing', () => {
  it.each<readonly [string, Case]>([
    [
      'standard therapy not judged',
      { ...pancreas, judgement: { drugTherapyProbable: judged('finished').drugTherapyProbable ?? {} } },
    ],
    [
      'drug therapy not judged',
      { ...pancreas, judgement: { standardTherapy: judged('finished').standardTherapy ?? {} } },
    ],
    [
      'standard therapy judged by nobody',
      { ...pancreas, judgement: { ...judged('finished'), standardTherapy: { value: 'finished', on: '2026-06-01' } } },
    ],
    ['no order yet, nothing judged', without(pancreas, 'judgement', 'order')],
  ])('%s', (_, c) => expect(outcome(c)).toBe('attestation-needed'))

  it('nothing judged and the extent unknown: cannot tell', () =>
    expect(
      outcome({ ...without(pancreas, 'judgement'), tumor: { kind: 'solid', groups: ['pancreas', 'solid'] } }),
    ).toBe('cannot-tell'))

  it('the specimen of the order unknown: cannot tell', () =>
    expect(outcome({ ...pancreas, order: { panel: 'foundationone-cdx', use: 'profile' } })).toBe('cannot-tell'))

  it('whether the panel is the companion test is open: cannot tell, not a matter of judgement', () =>
    expect(
      outcome({
        ...breastCdx,
        order: {
          ...breastCdx.order,
          items: ['ESR1', 'PIK3CA'],
          panel: 'foundationone-liquid-cdx',
          specimen: { kind: 'blood' },
        },
        judgement: { tissueTestDifficult: difficult ?? {} },
      }),
    ).not.toBe('attestation-needed'))
})

describe('the day decides', () => {
  it.each<readonly [string, Case, string]>([
    ['lymphoma, the day before the hematological panel', { ...lymphoma, asOf: '2025-02-28' }, 'not-payable'],
    ['lymphoma, the day of the hematological panel', { ...lymphoma, asOf: '2025-03-01' }, 'insured'],
    ['lymphoma under fee-2026', { ...lymphoma, asOf: '2026-06-01' }, 'insured'],
    ['a profile on the first day of fee-2024', { ...pancreas, asOf: '2024-06-01' }, 'insured'],
    ['a profile on the last day of fee-2024', { ...pancreas, asOf: '2026-05-31' }, 'insured'],
    ['a profile on the first day of fee-2026', { ...pancreas, asOf: '2026-06-01' }, 'insured'],
  ])('%s', (_, c, expected) => expect(outcome(c)).toBe(expected))
})

describe('focus', () => {
  const focused = (c: Case) =>
    leaves(focus(told(testTiming, c) as Parameters<typeof focus>[0])).map(leaf => leaf.rule.id)

  it('already used: the count alone', () =>
    expect(focused({ ...pancreas, panels: used, judgement: judged('ongoing') })).toEqual([
      'test-timing/once-per-patient',
    ]))
  it('specimen reason: the specimen alone', () =>
    expect(focused({ ...pancreas, order: bloodOrder })).toEqual(['test-timing/blood-has-reason']))
  it('otherwise the whole question', () => expect(focused(pancreas).length).toBeGreaterThan(5))
})

/** To forget what is ordered is to ask another question: may a profile be ordered at all? */
const anotherQuestion = new Set(['order', 'order.use'])

describe('forgetting any one fact never makes a test insured', () => {
  it.each(Object.entries(cases).filter(([, c]) => outcome(c) !== 'insured'))('%s', (_, c) => {
    for (const [what, less] of erasures(c))
      if (!anotherQuestion.has(what)) expect(outcome(less), `without ${what}`).not.toBe('insured')
  })

  it.each(Object.entries(cases).filter(([, c]) => outcome(c) !== 'insured'))('%s: nor do several', (_, c) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), picks => {
        expect(outcome(forgetful(c, picks, anotherQuestion))).not.toBe('insured')
      }),
    )
  })

  it('without its order, a blood test that lacks a reason becomes a question about ordering at all', () =>
    expect(outcome(without({ ...pancreas, order: bloodOrder }, 'order'))).toBe('insured'))

  it('and keeps what forbids ordering anything', () =>
    expect(outcome(without({ ...pancreas, panels: [failed, ...used], order: bloodOrder }, 'order'))).toBe(
      'already-used',
    ))
})
