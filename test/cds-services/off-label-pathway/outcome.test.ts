import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#cards'
import type { CandidateDrug, Case } from '#case'
import { erasures, forgetful, given, tables } from '#test/rule-test'
import { outcomes } from '../../../cds-services/off-label-pathway/outcome.ts'
import { ladder } from '../../../cds-services/off-label-pathway/rungs.ts'
import { offLabelPathway } from '../../../cds-services/off-label-pathway/service.ts'
import { cardOf, cardsOf } from '../../cards/asking.ts'
import { outcomeOf, told } from '../ask-service.ts'
import { cases, fdaOnly, held, her2, kras, ntrk, report, tmbHigh, trialOnly } from './cases.ts'

const outcome = (c: Case) => outcomeOf(offLabelPathway, c)
const valuesOf = (c: Case) =>
  offLabelPathway.values?.({ ...told(offLabelPathway, c), words: words(tables, 'en') }) ?? {}
const rungOf = (c: Case, rung: string) =>
  ladder(told(offLabelPathway, c).finding).find(step => step.rung === rung)?.leaf.is
const detail = (c: Case) => cardOf(offLabelPathway, c).detail

describe('the outcome of off-label-pathway', () => {
  it.each(
    Object.entries({
      'TMB-high by FoundationOne CDx, pembrolizumab': 'label',
      'the same, the expert panel not held, what a waiver asks for not on record': 'cannot-tell',
      'the same, the expert panel validly waived': 'label',
      'NTRK fusion by FoundationOne CDx, larotrectinib': 'label',
      'HER2 amplified, trastuzumab deruxtecan': 'label',
      'on the list of the notice of 1980': 'notified-off-label',
      'past prior evaluation': 'public-knowledge',
      'trial only': 'trial',
      'expanded trial found': 'expanded-access',
      'advanced care found': 'advanced-care',
      'expert panel recommends, NCCH1901 still known to run': 'patient-requested',
      'approved for another cancer, expert panel not held': 'none',
      'approved abroad only, level A': 'none',
      'found by a panel that is not the companion test': 'none',
      'C-CAT report awaited, drug ordered': 'cannot-tell',
      'a resistance, no road': 'none',
    }),
  )('%s: %s', (name, expected) => {
    const c = cases[name]
    if (c === undefined) throw new Error(`no case is called ${name}`)
    expect(outcome(c)).toBe(expected)
  })

  it('is told of every story', () => {
    expect(new Set(Object.values(cases).map(outcome))).toEqual(new Set(outcomes))
  })
})

describe('the day decides', () => {
  it.each<readonly [string, Case, string]>([
    ['HER2 amplified, the day before the label', { ...her2, asOf: '2026-03-22' }, 'none'],
    ['HER2 amplified, the day of the label', { ...her2, asOf: '2026-03-23' }, 'label'],
    [
      'NCCH1901, the last day on which it is known to run',
      { ...kras, expertPanel: held('sotorasib'), asOf: '2025-12-31' },
      'patient-requested',
    ],
    [
      'NCCH1901, from the day its state is not known',
      { ...kras, expertPanel: held('sotorasib'), asOf: '2026-01-01' },
      'none',
    ],
  ])('%s', (_, c, expected) => expect(outcome(c)).toBe(expected))

  it('NCCH1901 in 2026 is shown as unknown, not as refused', () =>
    expect(rungOf({ ...kras, expertPanel: held('sotorasib') }, 'patient-requested')).toBe('unknown'))
})

describe('level and insurance are kept apart', () => {
  it('level A by the FDA alone: not insured, not on the label', () => {
    expect(valuesOf(fdaOnly)).toMatchObject({ evidenceLevel: 'A', evidenceBasis: 'ccat-report', insuredInJapan: false })
    expect(rungOf(fdaOnly, 'label')).toBe('no')
  })
  it('on the label: insured', () =>
    expect(valuesOf(tmbHigh)).toMatchObject({ evidenceLevel: 'A', insuredInJapan: true }))
  it('the report gives no level: a label here is A', () =>
    expect(valuesOf({ ...ntrk, ccat: report({ drug: 'larotrectinib', reach: 'approved' }) })).toMatchObject({
      evidenceLevel: 'A',
      evidenceBasis: 'label-here',
    }))
  it('the report gives no level: a label for another cancer is C', () =>
    expect(valuesOf({ ...kras, ccat: report({ drug: 'sotorasib', reach: 'approved-other-cancer' }) })).toMatchObject({
      evidenceLevel: 'C',
      evidenceBasis: 'label-elsewhere',
    }))
  it('the report gives no level and our tables know nothing: none', () =>
    expect(valuesOf({ ...fdaOnly, ccat: report({ drug: 'adagrasib', reach: 'approved-abroad' }) })).not.toHaveProperty(
      'evidenceLevel',
    ))
  it('the label not settled: insurance is not said', () =>
    expect(valuesOf(cases['C-CAT report awaited, drug ordered'] ?? kras)).not.toHaveProperty('insuredInJapan'))
})

describe('the ladder', () => {
  it('holds every rung, top down, with what it rests on', () => {
    expect(valuesOf(kras).ladder).toEqual([
      { rung: 'label', answer: 'no', why: 'approved-for-another-cancer', epRequired: 'no' },
      { rung: 'notified-off-label', answer: 'unknown', why: 'list-not-held', epRequired: 'no' },
      { rung: 'public-knowledge', answer: 'unknown', why: 'list-not-held', epRequired: 'no' },
      { rung: 'trial', answer: 'no', why: 'not-listed-as-trial', epRequired: 'no' },
      { rung: 'expanded-access', answer: 'unknown', why: 'list-not-held', epRequired: 'no' },
      { rung: 'advanced-care', answer: 'unknown', why: 'list-not-held', epRequired: 'uncertain' },
      { rung: 'patient-requested', answer: 'no', why: 'expert-panel-not-held', epRequired: 'yes' },
    ])
  })
  it('names the facts a rung misses', () =>
    expect(valuesOf({ ...kras, ccat: { received: false } }).ladder).toContainEqual({
      rung: 'trial',
      answer: 'unknown',
      why: 'not-on-record',
      missing: ['ccat'],
      epRequired: 'no',
    }))
  it('a deemed companion test needs the expert panel', () => {
    const c = { ...ntrk, profile: { ...ntrk.profile, panel: 'ncc-oncopanel' }, expertPanel: held('larotrectinib') }
    expect(outcome(c)).toBe('label')
    expect(valuesOf(c).ladder).toContainEqual({
      rung: 'label',
      answer: 'yes',
      why: 'deemed-companion-test',
      epRequired: 'yes',
    })
    expect(detail(c)).toContain('省略すると、この道は使えません')
  })
  it('where the test is not the companion, says what would open the label', () => {
    const c = cases['found by a panel that is not the companion test'] ?? kras
    expect(valuesOf(c).ladder).toContainEqual({
      rung: 'label',
      answer: 'no',
      why: 'test-not-companion',
      epRequired: 'yes',
    })
    expect(cardOf(offLabelPathway, c).summary).toContain('コンパニオン検査、またはエキスパートパネルの推奨')
  })
  it('with the expert panel waived there is no patient-requested care, and the card says so', () => {
    const c: Case = { ...kras, asOf: '2025-12-31', expertPanel: { held: false } }
    expect(rungOf(c, 'patient-requested')).toBe('no')
    expect(detail(c)).toContain('省略すると、この道は使えません')
  })
})

describe('the drug in question', () => {
  const candidate = (drug: string, more: Partial<CandidateDrug>): CandidateDrug => ({ drug, level: 'C', ...more })
  const asked = (...candidates: CandidateDrug[]) => valuesOf({ ...kras, ccat: report(...candidates) }).drug

  it.each<readonly [string, string, readonly CandidateDrug[]]>([
    [
      'approved here with fit',
      'b',
      [candidate('a', { reach: 'approved' }), candidate('b', { reach: 'approved', cdxFit: true })],
    ],
    [
      'approved for another cancer before abroad',
      'b',
      [candidate('a', { reach: 'approved-abroad' }), candidate('b', { reach: 'approved-other-cancer' })],
    ],
    ['abroad before a trial', 'b', [candidate('a', { reach: 'trial' }), candidate('b', { reach: 'approved-abroad' })]],
    ['the first of equals', 'a', [candidate('a', { reach: 'trial' }), candidate('b', { reach: 'trial' })]],
    [
      'never a resistance',
      'b',
      [candidate('a', { reach: 'approved', cdxFit: true, level: 'R' }), candidate('b', { reach: 'trial' })],
    ],
  ])('%s', (_, expected, candidates) => expect(asked(...candidates)).toBe(expected))

  it('is the one being ordered, whatever the candidates', () =>
    expect(valuesOf({ ...kras, drugOrders: [{ drug: 'larotrectinib', state: 'draft' }] }).drug).toBe('larotrectinib'))
  it('is not one that is running, nor chemotherapy', () =>
    expect(
      valuesOf({
        ...kras,
        drugOrders: [
          { drug: 'larotrectinib', state: 'active' },
          { drug: 'gemcitabine', state: 'draft' },
        ],
      }).drug,
    ).toBe('sotorasib'))
  it('the others are named', () => expect(detail(kras)).toContain('KRAS G12C阻害薬（治験薬）'))
})

describe('speaks', () => {
  const cards = (c: Case, hook: 'patient-view' | 'order-sign') => cardsOf(offLabelPathway, c, { hook }).length
  const order = { drugOrders: [{ drug: 'sotorasib', state: 'draft' }] } as const satisfies Partial<Case>
  const { tumor: _, ...noTumor } = kras

  it('on opening the chart, of a candidate', () => expect(cards(kras, 'patient-view')).toBe(1))
  it('not without a confirmed cancer', () => expect(cards(noTumor, 'patient-view')).toBe(0))
  it('not where the report has no candidate', () => expect(cards({ ...kras, ccat: report() }, 'patient-view')).toBe(0))
  it('not of a resistance alone', () => expect(cards(cases['a resistance, no road'] ?? kras, 'patient-view')).toBe(0))
  it('on ordering, of the drug ordered', () => expect(cards({ ...kras, ...order }, 'order-sign')).toBe(1))
  it('on ordering, before the record is read', () => expect(cards(given(order), 'order-sign')).toBe(1))
  it('not on ordering chemotherapy', () =>
    expect(cards({ ...kras, drugOrders: [{ drug: 'gemcitabine', state: 'draft' }] }, 'order-sign')).toBe(0))
  it('not of a drug whose label we do not hold and the report does not name', () =>
    expect(cards({ ...kras, drugOrders: [{ drug: 'regorafenib', state: 'draft' }] }, 'order-sign')).toBe(0))
})

describe('the card', () => {
  it('says which foreign schemes do not exist here, where there is no road', () => {
    expect(detail(kras)).toContain('Single Patient IND')
    expect(detail(trialOnly)).not.toContain('Single Patient IND')
  })
  it('says what insurance does not pay, off the label only', () => {
    expect(detail(trialOnly)).toContain('混合診療')
    expect(detail(tmbHigh)).not.toContain('混合診療')
  })
  it('shows the proposal as one, from the day it was published', () => {
    expect(detail(kras)).toContain('【提言】')
    expect(detail({ ...kras, asOf: '2025-06-10' })).not.toContain('【提言】')
  })
  it('names the combination a label asks for', () =>
    expect(
      detail({
        ...trialOnly,
        expertPanel: held(),
        profile: {
          ...trialOnly.profile,
          panel: 'guardant360-cdx',
          alterations: [{ gene: 'BRAF', kind: 'mutation', protein: 'V600E' }],
        },
        ccat: report({ drug: 'encorafenib', reach: 'approved', cdxFit: true, level: 'A' }),
      }),
    ).toContain('エンコラフェニブ＋セツキシマブ'))
  it('asks for the expert panel, or a valid waiver, before a profile decides', () => {
    const c: Case = { ...her2, asOf: '2026-05-31', expertPanel: { held: false } }
    expect(cardOf(offLabelPathway, c).summary).toContain('エキスパートパネルで検討するか、省略の要件を確かめてください')
    expect(valuesOf(c)).not.toHaveProperty('insuredInJapan')
  })
  it('says that the report and our table differ, where the label is newer', () =>
    expect(detail(her2)).toContain('国内承認薬としていません'))
})

/** To forget which drug is ordered, or how a candidate ranks, is to ask about another drug. */
const anotherQuestion = /^drugOrders|^ccat/

describe('forgetting facts opens no road', () => {
  const roads = (c: Case) =>
    ladder(told(offLabelPathway, c).finding)
      .filter(({ leaf }) => leaf.is === 'yes')
      .map(({ rung }) => rung)

  it.each(Object.entries(cases))('%s', (_, c) => {
    const open = roads(c)
    for (const [what, less] of erasures(c))
      if (!anotherQuestion.test(what)) expect(open, `without ${what}`).toEqual(expect.arrayContaining(roads(less)))
  })

  it.each(Object.entries(cases))('%s: nor does forgetting several', (_, c) => {
    const open = roads(c)
    const keep = new Set([...erasures(c)].map(([what]) => what).filter(what => anotherQuestion.test(what)))
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), picks => {
        expect(open).toEqual(expect.arrayContaining(roads(forgetful(c, picks, keep))))
      }),
      { numRuns: 30 },
    )
  })

  it.each(Object.entries(cases))('%s: nor is a card refused, whatever is forgotten', (_, c) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.constantFrom('ja', 'en'), (picks, locale) => {
        for (const card of cardsOf(offLabelPathway, forgetful(c, picks, new Set(['ccat.candidates'])), {
          locale: locale as 'ja' | 'en',
        }))
          expect(outcomes).toContain(card.extension['org.w3id.shirube.decision'].outcome)
      }),
      { numRuns: 30 },
    )
  })
})

describe('random cases', () => {
  const drug = fc.constantFrom(
    'pembrolizumab',
    'sotorasib',
    'olaparib',
    'trastuzumab-deruxtecan',
    'regorafenib',
    'x',
    '',
  )
  const maybe = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: undefined })
  const candidates = fc.array(
    fc.record(
      {
        drug,
        reach: fc.constantFrom('approved', 'approved-other-cancer', 'approved-abroad', 'trial', 'not-stated'),
        cdxFit: fc.constantFrom(true, false, 'not-stated'),
        level: fc.constantFrom('A', 'C', 'R', 'not-stated'),
      },
      { requiredKeys: ['drug'] },
    ),
    { maxLength: 3 },
  )
  const random = fc.record({
    groups: maybe(fc.constantFrom(['pancreas', 'solid'], ['luad', 'nsclc', 'lung', 'solid'], ['aml'], [])),
    kind: maybe(fc.constantFrom('solid', 'hematologic')),
    panel: maybe(fc.constantFrom('foundationone-cdx', 'ncc-oncopanel', 'x')),
    use: maybe(fc.constantFrom('profile', 'cdx', 'haem-profile')),
    tmbPerMb: maybe(fc.constantFrom(4, 10, 'not-stated')),
    candidates: maybe(candidates),
    orders: maybe(fc.array(fc.record({ drug, state: fc.constantFrom('draft', 'active') }), { maxLength: 2 })),
    held: maybe(fc.boolean()),
    recommended: maybe(fc.array(drug, { maxLength: 2 })),
    site: maybe(fc.boolean()),
    asOf: fc.constantFrom('2024-06-01', '2025-12-31', '2026-05-31', '2026-06-15'),
  })

  it('never throw, and never find a road in a resistance', () => {
    fc.assert(
      fc.property(
        random,
        ({ groups, kind, panel, use, tmbPerMb, candidates, orders, held, recommended, site, asOf }) => {
          const c = JSON.parse(
            JSON.stringify({
              asOf,
              tumor: { kind, groups },
              profile: panel && { panel, use, tmbPerMb, alterations: [] },
              ccat: candidates && { received: true, candidates },
              drugOrders: orders,
              expertPanel: { held, recommended },
              facility: { advancedCareSite: site, ncch1901Site: site },
            }),
          ) as Case
          for (const locale of ['ja', 'en'] as const) cardsOf(offLabelPathway, c, { locale, hook: 'patient-view' })
          cardsOf(offLabelPathway, c, { hook: 'order-sign' })
          const listed = (c.ccat?.candidates ?? []).filter(one => one.drug === valuesOf(c).drug)
          if (listed.every(one => one.level === 'R')) expect(rungOf(c, 'trial')).not.toBe('yes')
        },
      ),
      { numRuns: 300 },
    )
  })
})
