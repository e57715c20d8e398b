import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#cards'
import type { Case } from '#case'
import { openReasons } from '#rule'
import { erasures, forgetful, tables } from '#test/rule-test'
import { outcomes } from '../../../cds-services/ep-waiver/outcome.ts'
import { epWaiver } from '../../../cds-services/ep-waiver/service.ts'
import { outcomeOf, told } from '../ask-service.ts'
import { biliary, cases, mockApproved, mockNothingUsable, mockTrialOnly } from './cases.ts'

const outcome = (c: Case) => outcomeOf(epWaiver, c)
const story = (name: string): Case => {
  const c = cases[name]
  if (c === undefined) throw new Error(`no case is called ${name}`)
  return c
}

describe('the outcome of ep-waiver', () => {
  it.each(
    Object.entries({
      'mock: approved drug, the test fits': 'omit-treat',
      'mock: trial only': 'required',
      'mock: nothing usable': 'omit-none',
      'FGFR2 fusion, report and table agree': 'omit-treat',
      'the report prints no fit, our table confirms': 'omit-treat',
      'approved drug, not the companion test of this panel': 'required',
      'germline finding suspected': 'required',
      'hematological panel': 'required',
      'submission to C-CAT refused': 'required',
      'C-CAT report awaited': 'cannot-tell',
      'C-CAT report awaited, allele fraction suspicious': 'cannot-tell',
      'report without its secondary-finding section': 'cannot-tell',
      'fit of the candidate not read': 'cannot-tell',
      'run as a companion test first': 'flag',
      'report finds the panel fit, our table names another': 'flag',
      'report denies what our table confirms': 'flag',
      'report finds none, our table confirms one': 'flag',
      'our row unverified, the report silent on fit': 'flag',
      'report prints 省略不可, the conditions hold': 'flag',
      'report prints 省略可能, neither ① nor ② holds': 'flag',
      'no candidate beside a trial drug': 'flag',
      'no candidate beside a fitting drug': 'flag',
      'gene of a candidate not among the variants': 'flag',
      'allele fraction against C-CAT': 'flag',
      'allele fraction against C-CAT, matched blood sequenced': 'omit-none',
    }),
  )('%s: %s', (name, expected) => expect(outcome(story(name))).toBe(expected))

  it('is told of every story', () => {
    expect(new Set(Object.values(cases).map(outcome))).toEqual(new Set(outcomes))
  })
})

describe('a flag says which point is open', () => {
  it.each([
    ['run as a companion test first', 'cdx-first-route'],
    ['report finds the panel fit, our table names another', 'table-names-other-panel'],
    ['report denies what our table confirms', 'report-denies-what-table-confirms'],
    ['report finds none, our table confirms one', 'report-finds-none-but-table-confirms'],
    ['our row unverified, the report silent on fit', 'row-unverified'],
    ['report prints 省略不可, the conditions hold', 'report-says-not-possible'],
    ['report prints 省略可能, neither ① nor ② holds', 'report-says-possible'],
    ['no candidate beside a trial drug', 'no-candidate-beside-candidates'],
    ['no candidate beside a fitting drug', 'no-candidate-beside-candidates'],
    ['gene of a candidate not among the variants', 'candidate-gene-not-found'],
    ['allele fraction against C-CAT', 'allele-fraction-suspects-germline'],
  ])('%s', (name, point) => expect(openReasons(told(epWaiver, story(name)).finding)).toContain(point))
})

describe('where several outcomes fit, the first speaks', () => {
  const germline = { value: 'suspected', genes: ['BRCA2'] } as const

  it.each<readonly [string, Case]>([
    [
      'a germline finding, although the report prints 省略可能',
      { ...mockApproved, ccat: { ...mockApproved.ccat, secondaryFinding: germline } },
    ],
    [
      'a germline finding, the rest of the report not read',
      { ...biliary, ccat: { received: true, secondaryFinding: germline } },
    ],
    ['a hematological panel, C-CAT pending', { ...story('hematological panel'), ccat: { received: false } }],
    [
      'a trial only, run as a companion test first',
      { ...mockTrialOnly, profile: { ...mockTrialOnly.profile, use: 'cdx' } },
    ],
  ])('required before flag and cannot-tell: %s', (_, c) => expect(outcome(c)).toBe('required'))

  it('flag before cannot-tell: the companion-test route is open in law whatever is missing', () =>
    expect(outcome({ ...story('fit of the candidate not read'), profile: { ...biliary.profile, use: 'cdx' } })).toBe(
      'flag',
    ))

  it('the drug is named before its absence: treat before none', () => {
    const both: Case = { ...biliary, ccat: { ...biliary.ccat, candidates: [] } }
    expect(outcome(both)).not.toBe('omit-none')
  })
})

const epMode = (c: Case, asOf: Case['asOf']) => {
  const answered = told(epWaiver, { ...c, asOf })
  return epWaiver.values?.({ ...answered, words: words(tables, 'en') }).epMode
}

describe('no waiver existed before 2026-06-01', () => {
  it.each(Object.entries({ mockApproved, mockTrialOnly, mockNothingUsable }))('%s on 2026-05-31', (_, c) => {
    expect(outcome({ ...c, asOf: '2026-05-31' })).toBe('required')
    expect(epMode(c, '2026-05-31')).toBe('round-robin')
  })

  it.each(Object.entries({ mockApproved: 'omit-treat', mockTrialOnly: 'required', mockNothingUsable: 'omit-none' }))(
    '%s on the day it began: %s',
    (name, expected) => {
      const c = { mockApproved, mockTrialOnly, mockNothingUsable }[name] ?? biliary
      expect(outcome({ ...c, asOf: '2026-06-01' })).toBe(expected)
    },
  )
})

describe('the lightest form of review, by day', () => {
  const levelA = mockApproved
  const trial = mockTrialOnly
  const germline = story('germline finding suspected')
  it.each<readonly [string, Case, Case['asOf'], string]>([
    ['level A, before circulation was widened', levelA, '2024-02-27', 'real-time'],
    ['level A, from the day it was', levelA, '2024-02-28', 'round-robin'],
    ['level A, the last day of that list', levelA, '2025-07-06', 'round-robin'],
    ['nothing usable, on that list', mockNothingUsable, '2025-07-06', 'round-robin'],
    ['a trial of level D, not on that list', trial, '2025-07-06', 'real-time'],
    ['a trial of level D, from the day all may circulate', trial, '2025-07-07', 'round-robin'],
    ['a germline finding, not on that list', germline, '2025-07-06', 'real-time'],
    ['a germline finding, from the day all may circulate', germline, '2025-07-07', 'round-robin'],
    ['no report yet: the list cannot be shown to hold', story('C-CAT report awaited'), '2025-07-06', 'real-time'],
    ['level A, the day before the waiver', levelA, '2026-05-31', 'round-robin'],
    ['level A, from the day of the waiver', levelA, '2026-06-01', 'none'],
    ['a trial of level D, from the day of the waiver', trial, '2026-06-01', 'round-robin'],
    ['a flag: the stricter reading', story('allele fraction against C-CAT'), '2026-06-15', 'round-robin'],
    ['a hematological panel', story('hematological panel'), '2026-06-15', 'round-robin'],
  ])('%s: %s', (_, c, day, mode) => expect(epMode(c, day)).toBe(mode))
})

describe('forgetting any one fact never opens the waiver', () => {
  const permissive = (c: Case) => outcome(c).startsWith('omit-')

  it.each(Object.entries(cases).filter(([, c]) => !permissive(c)))('%s', (_, c) => {
    for (const [what, less] of erasures(c)) expect(permissive(less), `without ${what}`).toBe(false)
  })

  it.each(Object.entries(cases).filter(([, c]) => !permissive(c)))('%s: nor do several', (_, c) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), picks => {
        expect(permissive(forgetful(c, picks))).toBe(false)
      }),
    )
  })

  it.each(Object.entries(cases).filter(([, c]) => permissive(c)))('%s: nor does it name another ground', (_, c) => {
    for (const [what, less] of erasures(c))
      if (permissive(less)) expect(outcome(less), `without ${what}`).toBe(outcome(c))
  })
})
