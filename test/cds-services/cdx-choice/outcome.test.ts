import { describe, expect, it } from 'vitest'
import type { Case } from '#case'
import { asOf } from '#knowledge'
import { leaves } from '#rule'
import { erasures, given, tables } from '#test/rule-test'
import { focus, outcomes } from '../../../cds-services/cdx-choice/outcome.ts'
import { cdxChoice } from '../../../cds-services/cdx-choice/service.ts'
import { cardOf, decision } from '../../cards/asking.ts'
import { outcomeOf, told } from '../ask-service.ts'
import { breast, cases, cdxOrder, drafted, luad, ovary, profileOrder, testDraft } from './cases.ts'

const outcome = (c: Case) => outcomeOf(cdxChoice, c)
const story = (name: string): Case => {
  const c = cases[name]
  if (c === undefined) throw new Error(`no case is called ${name}`)
  return c
}

const expected: Readonly<Record<string, string>> = {
  'talazoparib in prostate cancer': 'panel-only',
  'olaparib in prostate cancer': 'single-test-available',
  'capivasertib before other tests were announced': 'panel-only',
  'capivasertib since another test was announced': 'panel-preferred',
  'imlunestrant before its test was payable': 'panel-only',
  'imlunestrant, its test payable': 'panel-only',
  'FGFR2 by the wrong panel': 'panel-only',
  'NTRK in a rare cancer': 'panel-only',
  'osimertinib in lung cancer': 'single-test-available',
  'osimertinib, EGFR found by its companion test': 'single-test-available',
  'osimertinib, EGFR found by a panel that nobody confirmed': 'single-test-available',
  'several lung items on a small needle sample': 'panel-preferred',
  'a lung profile beside an EGFR variant': 'panel-only',
  'NTRK withheld by the masking rule': 'panel-only',
  'NTRK excluded, MSI left': 'single-test-available',
  'lung cancer, histology unknown': 'cannot-tell',
  'encorafenib before its first-line label': 'panel-preferred',
  'encorafenib with its first-line label': 'panel-preferred',
  'three colorectal items on plasma for a reason': 'panel-preferred',
  'dabrafenib in melanoma, no pair confirmed': 'cannot-tell',
  'ivosidenib, the row unverified': 'cannot-tell',
  'olaparib in gastric cancer': 'no-cdx',
  'nivolumab in colorectal cancer': 'single-test-available',
  'pembrolizumab beside other uses': 'panel-only',
  'capivasertib on blood': 'specimen-unsuitable',
  'capivasertib on too few tumor cells': 'specimen-unsuitable',
  'futibatinib after an allogeneic transplant': 'specimen-unsuitable',
  'futibatinib on few tumor cells': 'panel-only',
  'items missing': 'cannot-tell',
  'cancer unknown': 'cannot-tell',
  'BRACAnalysis in prostate cancer': 'panel-only',
  'cobas in lung cancer': 'single-test-available',
}

describe('the outcome of cdx-choice', () => {
  it.each(Object.entries(expected))('%s: %s', (name, code) => expect(outcome(story(name))).toBe(code))
  it('is told of every story', () => expect(Object.keys(expected).sort()).toEqual(Object.keys(cases).sort()))
  it('is reached by some story, each code', () =>
    expect([...new Set(Object.values(expected))].sort()).toEqual([...outcomes].sort()))

  it('lets the unsuitable specimen speak before the panel that only would do', () => {
    expect(outcome(given({ ...breast, ...drafted('capivasertib'), asOf: '2025-06-11' }))).toBe('panel-only')
    expect(
      outcome(
        given({
          ...breast,
          ...cdxOrder('foundationone-cdx', ['AKT1'], { kind: 'blood' }),
          asOf: '2025-06-11',
        }),
      ),
    ).toBe('specimen-unsuitable')
  })

  it('is not decided by a specimen that is not on record', () =>
    expect(told(cdxChoice, story('talazoparib in prostate cancer')).finding.is).toBe('unknown'))
})

describe('focus', () => {
  const focused = (name: string) =>
    leaves(focus(told(cdxChoice, story(name)) as Parameters<typeof focus>[0])).map(leaf => leaf.rule.id.slice(11))
  it('names the request and the choice', () =>
    expect(focused('talazoparib in prostate cancer')).toEqual(['request-known', 'panel-only']))
  it('names the specimen where none serves', () =>
    expect(focused('capivasertib on blood')).toEqual(['request-known', 'specimen-suits']))
  it('names the table where it has no row', () =>
    expect(focused('olaparib in gastric cancer')).toEqual(['marker-is-a-condition']))
  it('leaves the specimen out where the answer is open', () =>
    expect(focused('lung cancer, histology unknown')).not.toContain('specimen-suits'))
})

interface Row {
  readonly id: string
  readonly tests: readonly { readonly id: string; readonly standing: string }[]
  readonly panelOnly?: boolean
  readonly firstLine?: boolean
  readonly payableFrom?: string
}
const valuesOf = (c: Case) =>
  decision(cardOf(cdxChoice, c, { hook: 'order-sign' })).values as {
    readonly rows?: readonly Row[]
    readonly specimen?: readonly { readonly test: string; readonly usable?: boolean; readonly why: string }[]
  }
const rowsOf = (name: string, more: Partial<Case> = {}) => valuesOf({ ...story(name), ...more }).rows ?? []
const approved = (row: Row | undefined) =>
  row?.tests
    .filter(one => one.standing === 'approved')
    .map(one => one.id)
    .sort()

describe('the values of cdx-choice', () => {
  it('name different tests for two PARP inhibitors in prostate cancer', () => {
    const [talazoparib] = rowsOf('talazoparib in prostate cancer')
    const [olaparib] = rowsOf('olaparib in prostate cancer')
    expect(approved(talazoparib)).toEqual(['foundationone-cdx'])
    expect(talazoparib?.panelOnly).toBe(true)
    expect(approved(olaparib)).toEqual(['BRACAnalysis', 'foundationone-cdx', 'foundationone-liquid-cdx'])
    expect(olaparib?.panelOnly).toBe(false)
  })

  it.each<[Case['asOf'], boolean | undefined]>([
    ['2025-06-11', true],
    ['2025-09-23', true],
    ['2025-09-24', undefined],
    ['2026-06-15', undefined],
  ])('say on %s whether capivasertib depends on a panel: %s', (day, panelOnly) => {
    const [row] = rowsOf('capivasertib since another test was announced', { asOf: day })
    expect(row?.panelOnly).toBe(panelOnly)
    expect(approved(row)).toEqual(['foundationone-cdx'])
  })

  it('have a first-line row of encorafenib from the day of its label', () => {
    const first = (asOf: Case['asOf']) =>
      rowsOf('encorafenib with its first-line label', { asOf }).find(row => row.id === 'CRC-BRAF-ENC-1L')
    expect(first('2025-11-19')).toBeUndefined()
    expect(first('2025-11-20')?.firstLine).toBe(true)
    expect(approved(first('2025-11-20'))).toEqual([])
  })

  it('say from when the test of imlunestrant is payable', () =>
    expect(rowsOf('imlunestrant before its test was payable')[0]?.payableFrom).toBe('2026-03-01'))

  it('tell the three FGFR2 inhibitors apart', () => {
    const by = new Map(rowsOf('FGFR2 by the wrong panel').map(row => [row.id, approved(row)]))
    expect(by.get('BTC-FGFR2-PMG')).toEqual(['foundationone-cdx'])
    expect(by.get('BTC-FGFR2-FUT')).toEqual(['ncc-oncopanel'])
    expect(by.get('BTC-FGFR2-TAS')).toEqual(['AmoyFGFR2FISH'])
  })

  it('name several single tests for EGFR in lung cancer', () =>
    expect(approved(rowsOf('osimertinib in lung cancer')[0])).toEqual(['ODxTT', 'cobasEGFRv2']))

  it('say of each test whether the specimen serves, and leave it out where that is open', () => {
    expect(valuesOf(story('capivasertib on blood')).specimen).toEqual([
      { test: 'foundationone-cdx', usable: false, why: 'needs-tissue' },
    ])
    expect(valuesOf(story('futibatinib on few tumor cells')).specimen).toEqual([
      { test: 'ncc-oncopanel', why: 'macrodissection-needed' },
    ])
    expect(valuesOf(story('futibatinib after an allogeneic transplant')).specimen).toEqual([
      { test: 'ncc-oncopanel', usable: false, why: 'not-after-transplant' },
    ])
  })

  it.each(Object.keys(cases))('list confirmed tests first, and none that cannot be used: %s', name => {
    for (const row of rowsOf(name)) {
      const standings = row.tests.map(one => one.standing)
      expect(standings).toEqual([...standings].sort())
      expect(row.tests.map(one => one.id)).not.toContain('ArcherMET')
    }
  })
})

describe('an unverified row or link', () => {
  const unconfirmed = {
    ...tables,
    cdx: tables.cdx.map(row => ({ ...row, confidence: 'unverified' as const })),
  }
  const unlinked = {
    ...tables,
    cdx: tables.cdx.map(row => ({
      ...row,
      tests: row.tests.map(link => ({ ...link, standing: 'to-verify' as const })),
    })),
  }
  it.each(Object.keys(cases))('opens nothing: %s', name => {
    for (const doubted of [unconfirmed, unlinked]) {
      const card = cardOf(cdxChoice, story(name), { hook: 'order-sign', tables: doubted })
      expect(['cannot-tell', 'no-cdx', 'specimen-unsuitable']).toContain(decision(card).outcome)
      expect(card.suggestions).toBeUndefined()
    }
  })
})

describe('when cdx-choice speaks', () => {
  const speaks = (facts: Partial<Case>) => {
    const c = given(facts)
    return cdxChoice.speaks(c, 'order-sign', asOf(tables, c.asOf))
  }
  it.each<[string, Partial<Case>, boolean]>([
    ['nothing is being ordered', luad, false],
    ['a panel', { ...luad, ...profileOrder('foundationone-cdx') }, true],
    [
      'a panel that is placed',
      { ...luad, order: { panel: 'foundationone-cdx', use: 'profile', state: 'placed' } },
      false,
    ],
    ['a companion test', { ...luad, ...testDraft('cobasEGFRv2') }, true],
    ['a drug with a companion test', { ...luad, ...drafted('osimertinib') }, true],
    ['the same before the record is read', drafted('osimertinib'), true],
    ['a drug that is running', { ...luad, drugOrders: [{ drug: 'osimertinib', state: 'active' }] }, false],
    ['chemotherapy', { ...luad, ...drafted('cisplatin') }, false],
    ['bevacizumab, which needs no marker here', { ...ovary, ...drafted('bevacizumab') }, false],
    ['bevacizumab beside olaparib', { ...ovary, ...drafted('bevacizumab', 'olaparib') }, true],
    ['a panel for blood cancers', { order: { panel: 'hemesight', use: 'haem-profile', state: 'draft' } }, false],
    [
      'a drug in a blood cancer',
      { tumor: { kind: 'hematologic', groups: ['mpn', 'hematologic'] }, ...drafted('imatinib') },
      false,
    ],
  ])('%s: %s', (_, facts, yes) => expect(speaks(facts)).toBe(yes))
})

/** To forget what is ordered, or the specimen it is ordered on, is to ask another question. */
const anotherQuestion = /^(order|drugOrders|companionOrders)/

describe('forgetting any one fact never names a test that was not named before', () => {
  const named = ['panel-only', 'panel-preferred', 'single-test-available']
  it.each(Object.entries(cases).filter(([name]) => !named.includes(expected[name] ?? '')))('%s', (_, c) => {
    for (const [what, less] of erasures(c)) {
      if (anotherQuestion.test(what) || what === 'allogeneicTransplant') continue
      expect(named, `without ${what}`).not.toContain(outcome(less))
    }
  })

  it('save for the transplant: a panel is then named, and whether it can be done is left open', () => {
    const { allogeneicTransplant: _, ...less } = story('futibatinib after an allogeneic transplant')
    expect(outcome(less)).toBe('panel-only')
    expect(valuesOf(less).specimen).toEqual([{ test: 'ncc-oncopanel', why: 'not-recorded' }])
  })
})
