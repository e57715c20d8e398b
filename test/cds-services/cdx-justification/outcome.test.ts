import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, IsoDate } from '#case'
import { missingFacts } from '#rule'
import { erasures, forgetful } from '#test/rule-test'
import { focus } from '../../../cds-services/cdx-justification/judged-drugs.ts'
import { isJustified, type Outcome, outcomes } from '../../../cds-services/cdx-justification/outcome.ts'
import { cdxJustification } from '../../../cds-services/cdx-justification/service.ts'
import { told } from '../ask-service.ts'
import { cases, fusion, line, ordered, panel, pik3ca, result, story, untested } from './cases.ts'

const outcome = (c: Case) => told(cdxJustification, c).outcome as Outcome
const on = (asOf: IsoDate, c: Case): Case => ({ ...c, asOf })

describe('the outcome of cdx-justification', () => {
  it.each(
    Object.entries({
      'osimertinib, L858R by cobas': 'justified-cdx',
      'osimertinib, wild type by cobas': 'contradicted',
      'osimertinib, untested': 'no-result',
      'osimertinib, results not read': 'cannot-tell',
      'osimertinib, L858R by AmoyDx': 'to-verify',
      'gefitinib, L858R and T790M, resistance reported': 'contradicted',
      'capivasertib, PIK3CA by FoundationOne CDx, panel held': 'justified-cdx',
      'capivasertib, PIK3CA by FoundationOne CDx, panel waived': 'justified-cdx',
      'capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held': 'masked-result',
      'capivasertib, PIK3CA by FoundationOne CDx run for it': 'justified-cdx',
      'capivasertib, PIK3CA by NCC Oncopanel': 'no-result',
      'capivasertib, PIK3CA by NCC Oncopanel, recommended': 'justified-deemed',
      'capivasertib without fulvestrant': 'label-mismatch',
      'selpercatinib, RET fusion, run for it': 'justified-cdx',
      'selpercatinib, RET fusion, run for MSI': 'masked-result',
      'sotorasib, KRAS G12C in pancreas, level A abroad': 'label-mismatch',
      'pembrolizumab, MSI-high in colorectal cancer': 'justified-cdx',
      'pembrolizumab, microsatellite stable': 'contradicted',
      'pembrolizumab alone, first line in pancreatic cancer': 'cannot-tell',
      'pembrolizumab, TMB 12 by FoundationOne CDx run for it': 'justified-cdx',
      'pembrolizumab, TMB 12 by NCC Oncopanel': 'no-result',
      'cetuximab, KRAS mutated': 'contradicted',
      'osimertinib supported, alectinib beside it not': 'no-result',
      'alectinib around surgery, ALK fusion': 'to-verify',
      'vorasidenib in glioma, where our row is unverified': 'cannot-tell',
    }),
  )('%s: %s', (name, expected) => expect(outcome(story(name))).toBe(expected))

  it('is told of every story, and reaches all but the guideline', () => {
    expect(new Set(Object.values(cases).map(outcome))).toEqual(
      new Set(outcomes.filter(one => one !== 'justified-guideline')),
    )
  })
})

describe('where several outcomes fit, the first speaks', () => {
  const masked = story('selpercatinib, RET fusion, run for MSI')
  const both = (c: Case, ...drugs: readonly string[]): Case => ({
    ...c,
    drugOrders: [...(c.drugOrders ?? []), ...ordered(...drugs)],
  })

  it.each<readonly [string, Case, Outcome]>([
    [
      'a marker found, whose use hangs on a partner that may be given already: no "no result"',
      {
        ...story('capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held'),
        drugOrders: ordered('capivasertib'),
        therapy: {
          lines: [
            line(1, 'letrozole'),
            {
              number: 2,
              basis: 'recorded',
              setting: 'advanced',
              drugs: ['fulvestrant'],
              start: '2026-05-01',
              refs: [],
            },
          ],
        },
      },
      'cannot-tell',
    ],
    [
      'a resistance before the test that supports the drug',
      story('gefitinib, L858R and T790M, resistance reported'),
      'contradicted',
    ],
    ['a masked result before an untested drug', both(masked, 'entrectinib'), 'masked-result'],
    ['another cancer before an untested drug', both(story('osimertinib, untested'), 'capivasertib'), 'label-mismatch'],
    [
      'a wild type, whatever else is not known',
      { ...story('osimertinib, wild type by cobas'), panels: [{ outcome: 'profile' }] },
      'contradicted',
    ],
    ['one drug untested, another justified', story('osimertinib supported, alectinib beside it not'), 'no-result'],
    [
      'a positive companion test before a masked panel',
      {
        ...masked,
        companionResults: [result('ODxTT', { alterations: [fusion('RET', 'KIF5B')] })],
        tumor: { kind: 'solid', groups: ['thyroid', 'solid'] },
      },
      'justified-cdx',
    ],
  ])('%s', (_, c, expected) => expect(outcome(c)).toBe(expected))

  it('of two tests that disagree the positive one justifies', () =>
    expect(
      outcome({
        ...story('osimertinib, L858R by cobas'),
        companionResults: [
          result('ODxTT', { alterations: [] }),
          ...(story('osimertinib, L858R by cobas').companionResults ?? []),
        ],
      }),
    ).toBe('justified-cdx'))
})

describe('by day', () => {
  const alk = (asOf: IsoDate): Case => {
    const { panels: _, ...rest } = untested('sarcoma', 'alectinib')
    const profile = panel(
      'foundationone-cdx',
      { alterations: [fusion('ALK', 'TPM3')] },
      { use: 'cdx', items: ['ALK-fusion'] },
    )
    return { ...rest, asOf, profile }
  }
  it.each<readonly [IsoDate, Outcome]>([
    ['2026-04-30', 'label-mismatch'],
    ['2026-05-01', 'label-mismatch'],
    ['2026-05-17', 'label-mismatch'],
    ['2026-05-18', 'justified-cdx'],
  ])('alectinib for an ALK fusion outside the lung on %s: %s', (day, expected) =>
    expect(outcome(alk(day))).toBe(expected),
  )

  const esr1 = (asOf: IsoDate): Case => {
    const { panels: _, ...rest } = untested('breast', 'imlunestrant')
    const profile = panel(
      'guardant360-cdx',
      { alterations: [{ gene: 'ESR1', kind: 'mutation', protein: 'D538G' }] },
      { use: 'cdx', items: ['ESR1'] },
    )
    return { ...rest, asOf, profile }
  }
  it('imlunestrant: nothing to say before its label, justified from its first day', () => {
    const speaks = (day: IsoDate) => {
      const { c, k } = told(cdxJustification, esr1(day))
      return cdxJustification.speaks(c, 'order-sign', k)
    }
    expect([speaks('2025-12-21'), speaks('2025-12-22')]).toEqual([false, true])
    expect(outcome(esr1('2025-12-22'))).toBe('justified-cdx')
    expect(outcome(esr1('2026-03-01'))).toBe('justified-cdx')
  })

  it('the panel cannot be waived before 2026-06-01', () => {
    const waived = story('capivasertib, PIK3CA by FoundationOne CDx, panel waived')
    expect(outcome(on('2026-05-31', waived))).toBe('masked-result')
    expect(outcome(on('2026-06-01', waived))).toBe('justified-cdx')
  })
})

describe('a threshold is met at the threshold', () => {
  const tmb = (tmbPerMb: number): Case => {
    const { panels: _, ...rest } = untested('pancreas', 'pembrolizumab')
    const profile = panel('foundationone-cdx', { tmbPerMb, msi: 'stable' }, { use: 'cdx', items: ['TMB', 'MSI'] })
    return { ...rest, profile, therapy: { lines: [line(1, 'gemcitabine')] } }
  }
  it.each<readonly [number, Outcome]>([
    [10, 'justified-cdx'],
    [9.99, 'contradicted'],
  ])('TMB %s per megabase: %s', (value, expected) => expect(outcome(tmb(value))).toBe(expected))
})

describe('the profile may not decide before the expert panel, but the record may be silent on it', () => {
  it.each<readonly [string, Partial<Case>, Outcome]>([
    ['the panel has not met', { expertPanel: { held: false } }, 'masked-result'],
    ['whether it has met is not known', { expertPanel: {} }, 'cannot-tell'],
    ['the panel has met', { expertPanel: { held: true } }, 'justified-cdx'],
  ])('%s', (_, facts, expected) =>
    expect(
      outcome({ ...story('capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held'), ...facts }),
    ).toBe(expected),
  )

  it('a panel that was waived has recommended nothing: no deemed companion test', () => {
    const waivedElsewhere = {
      ...story('capivasertib, PIK3CA by FoundationOne CDx, panel waived'),
      profile: panel('ncc-oncopanel', { alterations: [pik3ca] }),
    }
    expect(isJustified(outcome(waivedElsewhere))).toBe(false)
  })
})

describe('what cannot be told says what is missing', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['results not read', story('osimertinib, results not read'), ['companionResults', 'profile', 'ccat']],
    [
      'whether the panel met not known',
      { ...story('capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held'), expertPanel: {} },
      ['expertPanel'],
    ],
  ])('%s', (_, c, facts) => {
    const answered = told(cdxJustification, c)
    expect(missingFacts(focus({ ...answered, outcome: answered.outcome as Outcome }))).toEqual(facts)
  })
})

describe('forgetting any one fact never justifies a drug', () => {
  const permissive = (c: Case) => outcomes.indexOf(outcome(c)) >= outcomes.indexOf('to-verify')

  it.each(Object.entries(cases).filter(([, c]) => !permissive(c)))('%s', (_, c) => {
    for (const [what, less] of erasures(c))
      if (less.drugOrders !== undefined) expect(permissive(less), `without ${what}`).toBe(false)
  })

  it.each(Object.entries(cases).filter(([, c]) => !permissive(c)))('%s: nor do several', (_, c) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), picks => {
        expect(permissive(forgetful(c, picks, new Set(['drugOrders'])))).toBe(false)
      }),
    )
  })

  it.each(Object.entries(cases).filter(([, c]) => permissive(c)))('%s: nor does it name another ground', (_, c) => {
    for (const [what, less] of erasures(c))
      if (less.drugOrders !== undefined && permissive(less)) expect(outcome(less), `without ${what}`).toBe(outcome(c))
  })
})
