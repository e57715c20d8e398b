import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Card } from '#cards'
import { addDays, type Case, type IsoDate } from '#case'
import { asOf } from '#knowledge'
import { validateR4 } from '#test/fhir-validation'
import { erasures, forgetful, tables } from '#test/rule-test'
import { outcomes } from '../../../cds-services/germline-referral/outcome.ts'
import { germlineReferral } from '../../../cds-services/germline-referral/service.ts'
import { cases, patient } from './cases.ts'
import { brcaPositive, pending, suspects, tumorOnly, variant } from './facts.ts'

function card(c: Case, locale: 'ja' | 'en' = 'ja'): Card | undefined {
  const author = { patient: 'Patient/p', practitioner: 'Practitioner/d' }
  return answer(germlineReferral, { c, hook: 'patient-view', locale, tables, author, uuid: name => name })[0]
}
const decision = (c: Case) => card(c)?.extension['org.w3id.shirube.decision']
const outcome = (c: Case) => decision(c)?.outcome ?? 'silent'
const drafts = (c: Case) => (card(c)?.suggestions ?? []).flatMap(one => one.actions.map(({ resource }) => resource))

const expected: Readonly<Record<string, string>> = {
  'C-CAT suspects, tumor only': 'refer',
  'matched normal finds it, C-CAT pending': 'refer',
  'matched normal and C-CAT agree': 'refer',
  'a blood test found it, no panel done': 'refer',
  'the allele fraction suspects, C-CAT pending': 'refer',
  'the allele fraction suspects, the section of C-CAT not read': 'refer',
  'C-CAT suspects one gene, the fraction another': 'refer',
  'MSI-high, nothing else': 'refer',
  'C-CAT suspects none, the allele fraction would': 'conflict',
  'C-CAT suspects none, matched normal finds one': 'conflict',
  'C-CAT suspects none, a blood test found one': 'conflict',
  'C-CAT suspects, matched normal calls it somatic': 'conflict',
  'C-CAT suspects, the blood test did not find it': 'conflict',
  'C-CAT contradicts itself': 'conflict',
  'the fraction is missing, C-CAT pending': 'cannot-tell',
  'the age is missing': 'cannot-tell',
  'the origin of a listed gene is missing': 'cannot-tell',
  'no discrete result, C-CAT pending': 'cannot-tell',
  'the panel is not named, C-CAT pending': 'cannot-tell',
  'nothing suspected': 'silent',
  'nothing suspected, C-CAT pending': 'silent',
  'the origin of a gene on no list is missing': 'silent',
  'the blood test excludes what the fraction would suspect': 'silent',
  'no result at all': 'silent',
  'the panel gave no profile': 'silent',
  'no confirmed cancer': 'silent',
}
const whole = Object.entries(cases).map(([name, c]) => ({ name, c, expected: expected[name] ?? 'not told' }))

describe('the outcome of germline-referral', () => {
  it.each(whole)('$name: $expected', ({ c, expected }) => expect(outcome(c)).toBe(expected))
  it('is told of every outcome', () =>
    expect(new Set(whole.map(({ expected }) => expected))).toEqual(new Set([...outcomes, 'silent'])))
})

describe('MSI-high', () => {
  const pointed = cases['MSI-high, nothing else']
  if (pointed === undefined) throw new Error('the case is gone')
  it('points to Lynch syndrome, without alarm and without a diagnosis', () => {
    expect(card(pointed)?.indicator).toBe('info')
    expect(card(pointed)?.summary).toContain('リンチ症候群')
    expect(card(pointed)?.summary).toContain('診断ではありません')
    expect(card(pointed)?.detail).toContain('BRAF V600E')
    expect(card(pointed)?.suggestions?.some(one => one.isRecommended)).not.toBe(true)
    expect(decision(pointed)?.values).not.toHaveProperty('genes')
  })
})

describe('the family', () => {
  const c = cases['C-CAT suspects, tumor only']
  if (c === undefined) throw new Error('the case is gone')
  const mother = { code: 'MTH', conditions: [{ name: '乳癌', onsetAge: 45 }] }
  it('supports the finding with what is on record, in its words', () => {
    expect(card({ ...c, family: [mother] })?.detail).toContain('母 乳癌（45歳）')
    expect(card({ ...c, family: [mother] }, 'en')?.detail).toContain('mother 乳癌 (age 45)')
  })
  it.each([undefined, [], [{ code: 'FTH', conditions: [] }]])(
    'is to be asked for where no cancer is on record',
    family => expect(card({ ...c, ...(family && { family }) })?.detail).toContain('聞き取り'),
  )
  it('changes no outcome', () => expect(outcome({ ...c, family: [mother] })).toBe(outcome(c)))
})

describe('forgetting facts', () => {
  const quiet = whole.filter(({ expected }) => expected === 'silent')
  it.each(quiet)('never turns silence into a finding: $name', ({ c }) => {
    for (const [what, less] of erasures(c))
      expect(['silent', 'cannot-tell'], `without ${what}`).toContain(outcome(less))
  })
  it.each(quiet)('several at once neither: $name', ({ c }) =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), picks => {
        expect(['silent', 'cannot-tell']).toContain(outcome(forgetful(c, picks)))
      }),
    ),
  )
})

describe('a finding is never hidden', () => {
  const found = whole.filter(
    ({ expected, name }) => expected !== 'silent' && name !== 'a blood test found it, no panel done',
  )
  it.each(found)('by forgetting a detail: $name', ({ c }) => {
    // MSI is no detail of what it points from: without it there is nothing left to point.
    const kept = [...erasures(c)].filter(([what]) => what !== 'profile.msi' && what.includes('.'))
    for (const [what, less] of kept) expect(outcome(less), `without ${what}`).not.toBe('silent')
  })
})

describe('the wish of the patient', () => {
  const finding = { ...suspects('BRCA2'), ...tumorOnly(variant('BRCA2')) }
  const wishing = (value: 'permit' | 'deny') =>
    patient({ ...finding, consent: { secondaryFindingDisclosure: { value } } })

  it.each([
    ['permit', wishing('permit'), 'permit', 'ServiceRequest'],
    ['deny', wishing('deny'), 'deny', 'Task'],
    ['not recorded', patient(finding), 'not-recorded', 'ServiceRequest'],
  ] as const)('%s: shown, and what may be done follows it', (_, c, disclosure, draft) => {
    expect(decision(c)?.values).toMatchObject({ disclosure, genes: ['BRCA2'] })
    expect(card(c)?.summary).toContain('BRCA2')
    expect(drafts(c).map(one => one.resourceType)).toEqual([draft])
  })

  it('denied: the referral is not drafted, the card says whom not to tell', () => {
    expect(card(wishing('deny'))?.summary).toContain('開示を希望していません')
    expect(card(wishing('deny'))?.detail).toContain('本人にも家族にもこの所見を伝えず')
    expect(card(wishing('deny'), 'en')?.detail).toContain('Tell neither patient nor family')
  })
})

describe('the fee of the counseling', () => {
  const on = (day: IsoDate, more: Partial<Case> = {}) =>
    card({ ...patient({ ...suspects('BRCA2'), ...tumorOnly(variant('BRCA2')), ...more }), asOf: day })?.detail ?? ''
  const fee2026: IsoDate = '2026-06-01'

  it('is the addition to D026 to the last day of FY2024', () => {
    expect(on(addDays(fee2026, -1))).toContain('D026の加算 1,000点')
    expect(on(addDays(fee2026, -1))).not.toContain('B001-11')
  })
  it('is B001-11 from the day FY2026 begins', () => {
    expect(on(fee2026)).toContain('「2」イ 700点')
    expect(on(fee2026)).not.toContain('1,000点')
  })
  it('is not payable where the hospital has not filed it', () => {
    expect(on(fee2026, { facility: { filed: ['D006-19'] } })).toContain('B001-11を届け出ていないため')
    expect(on(fee2026, { facility: { filed: ['D006-19'] } })).not.toContain('700点')
  })
  it('was billed before: the second time is item 2ロ, after that there is none', () => {
    const i = { fee: 'B001-11-2i', on: '2026-06-02' } as const
    const once = on('2026-06-15', { charges: [i] })
    expect(once).toContain('「2」イは算定済みです（2026-06-02）')
    expect(once).toContain('「2」ロ 200点')
    expect(once).not.toContain('700点')
    expect(on('2026-06-15', { charges: [i, { fee: 'B001-11-2ro' }] })).toContain('もう算定できません')
  })
  it('before the confirming test it is due once', () => {
    expect(on(fee2026)).toContain('B001-11「1」300点')
    expect(on('2026-06-15', { charges: [{ fee: 'B001-11-1' }] })).not.toContain('300点')
  })
  it('is to be checked where the filings are not known', () =>
    expect(on(fee2026, { facility: {} })).toContain('届け出ているかは分かっていません'))
})

describe('relatives', () => {
  const said = (more: Partial<Case>, day: IsoDate = '2026-06-15') => card({ ...patient(more), asOf: day })?.detail ?? ''
  const panel = { ...suspects('BRCA2'), ...tumorOnly(variant('BRCA2')) }

  it('are not insured on the finding of a panel alone', () =>
    expect(said(panel)).toContain('パネル検査の所見だけでは、血縁者'))
  it('are, once a blood test has shown it', () =>
    expect(said({ ...pending, ...brcaPositive })).toContain('父母・子・兄弟姉妹は、同じ検査を保険で'))
  it('are not named before 2026-06-01', () =>
    expect(said({ ...pending, ...brcaPositive }, '2026-05-31')).toContain(
      '未発症の血縁者のBRCA1/2検査は保険の対象に挙がっていません',
    ))
  it('are not spoken of for other genes', () =>
    expect(said({ ...suspects('PALB2'), ...tumorOnly(variant('PALB2')) })).not.toContain('血縁者：'))
})

describe('the drafts', () => {
  it('are valid FHIR R4, one for each card', () => {
    for (const { c } of whole) {
      expect(drafts(c).length).toBeLessThanOrEqual(1)
      for (const draft of drafts(c)) expect(validateR4(draft)).toEqual([])
    }
  })
  it('ask the laboratory where the fraction is missing', () => {
    const c = cases['the fraction is missing, C-CAT pending']
    expect(c && drafts(c).map(one => one.resourceType)).toEqual(['Task'])
  })
})

describe('once the patient is referred', () => {
  const referred = patient({
    ...suspects('BRCA2'),
    ...tumorOnly(variant('BRCA2')),
    geneticReferral: { made: true, on: '2026-06-10', ref: 'ServiceRequest/referral' },
  })
  it('the card says so and drafts no second referral', () => {
    expect(card(referred)?.summary).toContain('紹介済みです（2026-06-10）')
    expect(drafts(referred)).toEqual([])
  })
  it('a repeat may be suppressed, but never a conflict', () => {
    const k = asOf(tables, referred.asOf)
    const told = { c: referred, k, finding: { is: 'yes', join: 'all', parts: [] }, regime: 'fee-2026' } as const
    expect(germlineReferral.suppress?.({ ...told, outcome: 'refer' })).toBe('already-referred')
    expect(germlineReferral.suppress?.({ ...told, outcome: 'conflict' })).toBeUndefined()
  })
})
