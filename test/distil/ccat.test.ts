import { describe, expect, it } from 'vitest'
import { caseOf, gene, observation, own, refTo, remarkCodes, report, request, unknownSection } from './record.ts'

const order = request(own('panel', 'foundationone-cdx'), { status: 'completed' })
const result = report({ coding: [{ system: 'http://loinc.org', code: '51969-4' }] }, { basedOn: [refTo(order)] })
const ccat = (more: object = {}) =>
  report(own('cgp', 'ccat-report'), { basedOn: [refTo(order)], issued: '2026-05-25', ...more })
const part = (code: string, more: object) => ({ code: own('cgp', code), ...more })
const candidate = (value: object, component: object[] = []) =>
  observation(own('cgp', 'ccat-candidate-drug'), { valueCodeableConcept: value, component })
const finding = (value: string, more: object = {}) =>
  observation(own('cgp', 'ccat-secondary-finding'), { valueCodeableConcept: own('cgp', value), ...more })
const ccatOf = (...seen: { resourceType: string; id: string }[]) =>
  caseOf([order, result, ccat({ result: seen.map(refTo) }), ...seen]).ccat

describe('candidates', () => {
  it('are read with reach, fit, level and gene', () => {
    const seen = candidate({ coding: [{ system: 'http://www.whocc.no/atc', code: 'L01EB04' }] }, [
      part('drug-reach', { valueCodeableConcept: own('drug-reach', 'approved') }),
      part('cdx-fit', { valueBoolean: true }),
      part('evidence-level', { valueCodeableConcept: own('evidence-level', 'A') }),
      gene('EGFR', 'HGNC:3236'),
    ])
    expect(ccatOf(seen)?.candidates).toEqual([
      { drug: 'osimertinib', reach: 'approved', cdxFit: true, level: 'A', gene: 'EGFR', ref: `Observation/${seen.id}` },
    ])
  })
  it('say what the report leaves out, and keep words we do not know', () => {
    const seen = candidate({ text: '治験薬XYZ-123' }, [
      part('drug-reach', { valueCodeableConcept: own('drug-reach', 'nosuch') }),
    ])
    const [one] = ccatOf(seen)?.candidates ?? []
    expect(one).toMatchObject({ drug: '治験薬XYZ-123', cdxFit: 'not-stated', level: 'not-stated', gene: 'not-stated' })
    expect(one?.reach).toBeUndefined()
    expect(remarkCodes([order, ccat({ result: [refTo(seen)] }), seen])).toContain(
      'unknown-code https://w3id.org/shirube/fhir/CodeSystem/drug-reach|nosuch',
    )
  })
  it('one whose drug cannot be read is one all the same: the list is not known', () => {
    const none = { conclusionCode: [own('cgp', 'no-candidate')] }
    const nameless = candidate({ coding: [] })
    const read = caseOf([order, result, ccat({ ...none, result: [refTo(nameless)] }), nameless]).ccat
    expect(read).toMatchObject({ noCandidate: true })
    expect(read).not.toHaveProperty('candidates')
  })
  it('a combination is each of its drugs', () =>
    expect(ccatOf(candidate({ text: 'ダブラフェニブ＋トラメチニブ' }))?.candidates?.map(({ drug }) => drug)).toEqual([
      'dabrafenib',
      'trametinib',
    ]))
  it('none stated, none listed', () => {
    const none = caseOf([ccat({ conclusionCode: [own('cgp', 'no-candidate')] })]).ccat
    expect(none).toMatchObject({ received: true, noCandidate: true, candidates: [] })
    expect(ccatOf()?.candidates).toBeUndefined()
    expect(ccatOf()?.noCandidate).toBe(false)
    const both = candidate({ text: 'オシメルチニブ' })
    expect(
      caseOf([ccat({ conclusionCode: [own('cgp', 'no-candidate')], result: [refTo(both)] }), both]).ccat,
    ).toMatchObject({
      noCandidate: true,
      candidates: [{ drug: 'osimertinib' }],
    })
  })
})

describe('no candidate', () => {
  const none = (more: object = {}) => ccat({ conclusionCode: [own('cgp', 'no-candidate')], ...more })
  it('lists none where the whole report was read', () => {
    const spoken = finding('none')
    expect(caseOf([none({ result: [refTo(spoken)] }), spoken]).ccat?.candidates).toEqual([])
  })
  it.each([
    ['a result is not there', none({ result: [{ reference: 'Observation/lost' }] }), {}],
    ['the Observations are unknown', none(), { observations: unknownSection }],
    [
      'there are more of them',
      none(),
      { observations: { state: 'answered' as const, complete: false, resources: [] } },
    ],
  ])('lists nothing where %s', (_, given, sections) => {
    const read = caseOf([given], { sections }).ccat
    expect(read).toMatchObject({ received: true, noCandidate: true })
    expect(read).not.toHaveProperty('candidates')
  })
})

describe('secondary finding', () => {
  it('none, or suspected with its genes', () => {
    expect(ccatOf(finding('none'))?.secondaryFinding).toMatchObject({ value: 'none', genes: [] })
    expect(ccatOf(finding('suspected', { component: [gene('BRCA2', 'HGNC:1101')] }))?.secondaryFinding).toMatchObject({
      value: 'suspected',
      genes: ['BRCA2'],
    })
    expect(ccatOf()?.secondaryFinding).toBeUndefined()
  })

  /** A report of 2026-05-25 that says the one, and beside it, linked to nothing, the other. */
  const corrected = (first: string, second: string, more: object, also: object = {}) => {
    const [linked, loose] = [finding(first), finding(second, more)]
    return caseOf([order, result, ccat({ result: [refTo(linked)], ...also }), linked, loose]).ccat?.secondaryFinding
  }
  const on = (day: string) => ({ effectiveDateTime: day })
  it.each([
    ['suspected', 'none'],
    ['none', 'suspected'],
  ])('%s, corrected later to %s by an Observation without a link', (first, second) => {
    expect(corrected(first, second, on('2026-05-26'))).toMatchObject({ value: second })
    expect(corrected(first, second, on('2026-05-24'))).toMatchObject({ value: first })
    // The question is asked on 2026-06-15: what is dated later is not seen.
    expect(corrected(first, second, on('2026-06-15'))).toMatchObject({ value: second })
    expect(corrected(first, second, on('2026-06-16'))).toMatchObject({ value: first })
  })
  it.each([
    ['on the same day', on('2026-05-25'), {}],
    ['at another hour of that day', on('2026-05-25T18:00:00+09:00'), {}],
    ['without a day', { effectiveDateTime: undefined }, {}],
    ['beside a report without a day', on('2026-05-30'), { issued: undefined }],
  ])('two words that disagree %s have no value, whichever stands first', (_, more, also) => {
    for (const [first, second] of [
      ['none', 'suspected'],
      ['suspected', 'none'],
    ] as const) {
      const read = corrected(first, second, more, also)
      expect(read).toMatchObject({ disputed: true })
      expect(read).not.toHaveProperty('value')
    }
    expect(corrected('none', 'none', more, also)).toMatchObject({ value: 'none' })
  })
  it('two words of one report that disagree have none either', () =>
    expect(ccatOf(finding('none'), finding('suspected'))?.secondaryFinding).toMatchObject({ disputed: true }))
  it('a last word that cannot be read is not replaced by an earlier one', () => {
    const read = corrected('none', 'nosuch', on('2026-05-26'))
    expect(read).not.toHaveProperty('value')
    expect(read).not.toHaveProperty('disputed')
  })
  it('none without a day and without a link spares nobody', () => {
    const lone = (value: string) =>
      caseOf([ccat(), finding(value, { effectiveDateTime: undefined })]).ccat?.secondaryFinding
    expect(lone('none')).toBeUndefined()
    expect(lone('suspected')).toMatchObject({ value: 'suspected' })
  })
  it('the word of another report is not taken for a correction', () => {
    const theirs = finding('suspected', on('2026-06-01'))
    const mine = finding('none')
    const other = ccat({ basedOn: [], issued: '2026-06-01', result: [refTo(theirs)] })
    const read = caseOf([order, result, ccat({ result: [refTo(mine)] }), other, mine, theirs]).ccat
    expect(read?.secondaryFinding).toMatchObject({ value: 'none' })
  })
})

describe('its own word on the panel', () => {
  const omission = (value: string) =>
    observation(own('cgp', 'ccat-ep-omission'), { valueCodeableConcept: own('cgp', value) })
  it.each(['possible', 'not-possible'])('%s', value => expect(ccatOf(omission(value))?.epOmission).toBe(value))
  it('a result of the report out of sight may be it', () =>
    expect(caseOf([order, result, ccat({ result: [{ reference: 'Observation/lost' }] })]).ccat).not.toHaveProperty(
      'epOmission',
    ))
  it('not printed', () => expect(ccatOf()?.epOmission).toBe('not-stated'))
})

describe('which report', () => {
  it('the one on the order of the panel result, else the latest', () => {
    const other = ccat({ basedOn: [], issued: '2026-06-10' })
    const own_ = ccat()
    expect(caseOf([order, result, own_, other]).ccat?.ref).toBe(`DiagnosticReport/${own_.id}`)
    expect(caseOf([own_, other]).ccat?.ref).toBe(`DiagnosticReport/${other.id}`)
    expect(caseOf([order, result, ccat({ issued: '2026-06-16' })]).ccat).toEqual({ received: false })
  })
  it('never one on another test, or older than this one', () => {
    const earlier = request(own('panel', 'ncc-oncopanel'), { status: 'completed', authoredOn: '2025-01-10' })
    const theirs = ccat({ basedOn: [refTo(earlier)], conclusionCode: [own('cgp', 'no-candidate')] })
    expect(caseOf([earlier, order, result, theirs]).ccat).toEqual({ received: false })
    const old = ccat({ basedOn: [], issued: '2026-04-19' })
    expect(caseOf([order, result, old]).ccat).toEqual({ received: false })
    expect(caseOf([order, result, ccat({ basedOn: [], issued: '2026-04-20' })]).ccat).toMatchObject({ received: true })
    expect(caseOf([order, result, ccat({ basedOn: [{ reference: 'ServiceRequest/gone' }] })]).ccat).toMatchObject({
      received: true,
    })
  })
  it.each(['registered', 'preliminary', 'partial'])('one that is %s is awaited, and not none', status => {
    const none = { conclusionCode: [own('cgp', 'no-candidate')] }
    expect(caseOf([order, result, ccat({ ...none, status })]).ccat).toBeUndefined()
    expect(caseOf([order, result, ccat({ ...none, status }), ccat({ issued: '2026-05-24' })]).ccat).toMatchObject({
      received: true,
      noCandidate: false,
    })
  })
  it('loose Observations belong to it if they are not older', () => {
    const loose = finding('none', { effectiveDateTime: '2026-05-25' })
    expect(caseOf([ccat(), loose]).ccat?.secondaryFinding?.value).toBe('none')
    expect(caseOf([ccat(), { ...loose, effectiveDateTime: '2026-05-24' }]).ccat?.secondaryFinding).toBeUndefined()
  })
  it('no report is told from no answer', () => {
    expect(caseOf([]).ccat).toEqual({ received: false })
    expect(caseOf([], { sections: { reports: unknownSection } }).ccat).toBeUndefined()
    expect(
      caseOf([], { sections: { reports: { state: 'answered', resources: [], complete: false } } }).ccat,
    ).toBeUndefined()
  })
  it('results out of sight are not taken for none', () => {
    const seen = candidate({ text: 'オシメルチニブ' })
    const away = caseOf([ccat({ result: [refTo(seen)] })], { sections: { observations: unknownSection } }).ccat
    expect(away?.candidates).toBeUndefined()
    expect(away?.epOmission).toBeUndefined()
  })
})

describe('consent', () => {
  it('two of one day that differ are no word', () => {
    const said = (type: string) => consent('ccat-submission', type)
    for (const both of [
      [said('permit'), said('deny')],
      [said('deny'), said('permit')],
    ]) {
      expect(caseOf(both).consent?.ccatSubmission).toMatchObject({ disputed: true })
      expect(caseOf(both).consent?.ccatSubmission).not.toHaveProperty('value')
    }
  })

  const consent = (matter: string, type: string, more: object = {}) => ({
    resourceType: 'Consent',
    id: `${matter}-${type}`,
    status: 'active',
    category: [own('cgp', matter)],
    dateTime: '2026-04-01',
    provision: { type },
    ...more,
  })
  it('the latest on each matter', () => {
    const c = caseOf([
      consent('ccat-submission', 'permit'),
      consent('ccat-submission', 'deny', { dateTime: '2026-05-01' }),
      consent('ccat-secondary-use', 'permit', { status: 'draft' }),
      consent('secondary-finding-disclosure', 'permit'),
    ]).consent
    expect(c).toEqual({
      ccatSubmission: { value: 'deny', ref: 'Consent/ccat-submission-deny' },
      secondaryFindingDisclosure: { value: 'permit', ref: 'Consent/secondary-finding-disclosure-permit' },
    })
  })
})
