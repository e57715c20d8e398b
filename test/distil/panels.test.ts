import { describe, expect, it } from 'vitest'
import {
  caseOf,
  condition,
  icd10,
  loinc,
  observation,
  own,
  refTo,
  remarkCodes,
  report,
  request,
  sct,
  unknownSection,
} from './record.ts'

const f1 = own('panel', 'foundationone-cdx')
const liquid = own('panel', 'foundationone-liquid-cdx')
const genomic = loinc('51969-4')
const draft = (code: object, more: object = {}) => request(code, { status: 'draft', authoredOn: undefined, ...more })
const specimen = (id: string, type: object, more: object = {}) => ({ resourceType: 'Specimen', id, type, ...more })

describe('the order in question', () => {
  it.each([
    ['our code', f1, 'foundationone-cdx', 'profile'],
    [
      'JLAC10, 17 digits',
      { coding: [{ system: 'urn:oid:1.2.392.200119.4.504', code: '8D016995701996601' }] },
      'foundationone-liquid-cdx',
      'profile',
    ],
    [
      'JLAC10 with hyphens',
      { coding: [{ system: 'http://medis.or.jp/CodeSystem/master-JLAC10-17digits', code: '8D026-9957-098-966' }] },
      'hemesight',
      'haem-profile',
    ],
    ['a name', { text: 'ＮＣＣオンコパネル' }, 'ncc-oncopanel', 'profile'],
    [
      'the longer name',
      { text: 'FoundationOne Liquid CDx がんゲノムプロファイル' },
      'foundationone-liquid-cdx',
      'profile',
    ],
    ['no panel in particular', { text: 'がん遺伝子パネル検査' }, undefined, undefined],
  ])('by %s', (_, code, panel, use) => {
    const order = caseOf([], { orders: [draft(code)] }).order
    expect(order).toBeDefined()
    expect(order?.panel).toBe(panel)
    expect(order?.use).toBe(use)
    expect(order?.state).toBe('draft')
  })
  it.each([
    ['a companion test', own('companion-test', 'cobas-egfr')],
    ['a blood count', { text: '末梢血液一般' }],
  ])('not %s', (_, code) => expect(caseOf([], { orders: [draft(code)] }).order).toBeUndefined())
  it('an unknown panel code is a panel order without a panel', () => {
    const orders = [draft(own('panel', 'nosuch'))]
    expect(caseOf([], { orders }).order).toMatchObject({ state: 'draft' })
    expect(remarkCodes([], { orders })).toContain('unknown-code https://w3id.org/shirube/fhir/CodeSystem/panel|nosuch')
  })
  it('reads use and items', () => {
    const order = draft(liquid, {
      category: [own('cgp-use', 'cdx')],
      orderDetail: [own('biomarker', 'EGFR'), own('biomarker', 'ALK-fusion')],
    })
    expect(caseOf([], { orders: [order] }).order).toMatchObject({ use: 'cdx', items: ['EGFR', 'ALK-fusion'] })
    expect(caseOf([], { orders: [draft(liquid, { category: [own('cgp-use', 'nosuch')] })] }).order?.use).toBeUndefined()
  })
  it('else the latest open one on record, seen by asOf', () => {
    const [old, open, later] = [
      request(f1, { authoredOn: '2026-01-10' }),
      request(liquid),
      request(f1, { authoredOn: '2026-06-16' }),
    ]
    const c = caseOf([old, open, later])
    expect(c.order).toMatchObject({ ref: `ServiceRequest/${open.id}`, state: 'placed' })
    expect(c.panels?.map(test => test.ref)).toEqual([`ServiceRequest/${old.id}`])
    const reported = report(genomic, { basedOn: [refTo(open)] })
    expect(caseOf([open, reported]).order).toBeUndefined()
    expect(caseOf([open, { ...reported, issued: '2026-06-15T15:00:00Z' }]).order).toBeDefined()
    expect(caseOf([open, { ...reported, status: 'registered' }])).toMatchObject({ order: {}, panels: [] })
  })
  it('the same draft in the record and in the draft bundle is one order', () => {
    const order = draft(f1)
    expect(caseOf([order], { orders: [order], draftResources: [order] }).panels).toEqual([])
  })
})

describe('specimen', () => {
  const v2 = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0487', code }] })
  it.each([
    [v2('BLD'), 'blood'],
    [v2('PLAS'), 'blood'],
    [v2('TISS'), 'tissue'],
    [v2('TUMOR'), 'tissue'],
    [{ text: '末梢血' }, 'blood'],
    [{ text: 'ＦＦＰＥ組織' }, 'tissue'],
    [{ text: '骨髄液' }, 'bone-marrow'],
    [{ text: '胸水（体腔液）' }, 'body-fluid'],
    [sct('122610009', 'Specimen from lung obtained by biopsy'), 'tissue'],
    [{ text: '不明' }, 'tissue'],
  ])('%j', (type, kind) => {
    const order = draft(f1, { specimen: [{ reference: 'Specimen/s' }] })
    expect(caseOf([], { orders: [order], draftResources: [specimen('s', type)] }).order?.specimen?.kind).toBe(kind)
  })
  it('collected, counted, contained', () => {
    const order = draft(f1, {
      contained: [specimen('s', { text: '組織' }, { collection: { collectedDateTime: '2024-03-01' } })],
      specimen: [{ reference: '#s' }],
    })
    expect(caseOf([], { orders: [order] }).order?.specimen).toEqual({
      kind: 'tissue',
      collectedOn: '2024-03-01',
      ref: 'Specimen/s',
    })
    const percent = observation(own('cgp', 'tumour-cell-percent'), {
      specimen: { reference: 'Specimen/t' },
      valueQuantity: { value: 35, unit: '%' },
    })
    const named = draft(f1, { specimen: [{ reference: 'Specimen/t' }] })
    expect(
      caseOf([percent, specimen('t', { text: '組織' })], { orders: [named] }).order?.specimen?.tumorCellPercent,
    ).toBe(35)
  })
  it('collected after asOf, that day is not seen', () => {
    const planned = specimen('s', { text: '組織' }, { collection: { collectedDateTime: '2026-06-16' } })
    const order = draft(f1, { specimen: [{ reference: 'Specimen/s' }] })
    expect(caseOf([planned], { orders: [order] }).order?.specimen).toEqual({ kind: 'tissue', ref: 'Specimen/s' })
  })
  it('of tumor and matched normal, the tumor', () => {
    const both = [specimen('n', { text: '末梢血' }), specimen('t', { text: '組織' })]
    const order = draft(own('panel', 'ncc-oncopanel'), {
      specimen: [{ reference: 'Specimen/n' }, { reference: 'Specimen/t' }],
    })
    expect(caseOf(both, { orders: [order] }).order?.specimen?.ref).toBe('Specimen/t')
  })
  it.each([
    [f1, 'tissue'],
    [liquid, 'blood'],
    [own('panel', 'genminetop'), 'tissue'],
    [own('panel', 'hemesight'), undefined],
  ])('none named: what the product tests', (code, kind) =>
    expect(caseOf([], { orders: [draft(code)] }).order?.specimen?.kind).toBe(kind),
  )
})

describe('earlier panel tests', () => {
  const done = request(f1, { status: 'completed', authoredOn: '2025-03-01' })
  const panels = (resources: object[], asked = {}) => caseOf(resources, asked).panels
  it('an order with its report', () => {
    const reported = report(genomic, { basedOn: [refTo(done)] })
    expect(panels([done, reported])).toEqual([
      {
        panel: 'foundationone-cdx',
        use: 'profile',
        specimen: 'tissue',
        on: '2025-03-01',
        outcome: 'profile',
        ref: `ServiceRequest/${done.id}`,
      },
    ])
    const failed = { ...reported, conclusionCode: [own('cgp', 'no-profile-obtained')] }
    expect(panels([done, failed])?.[0]?.outcome).toBe('no-profile')
    expect(panels([done])?.[0]?.outcome).toBe('pending')
  })
  it('a report that names the panel and no order answers the order for it', () =>
    expect(panels([done, report({ ...genomic, text: 'FoundationOne CDx' })])).toHaveLength(1))
  it('a report from before the order answers another one', () =>
    expect(panels([done, report(f1, { issued: '2025-02-28' })])?.map(({ outcome }) => outcome)).toEqual([
      'profile',
      'pending',
    ]))
  it('a report without an order, and one that names no panel', () => {
    expect(panels([report(f1)])).toMatchObject([{ panel: 'foundationone-cdx', use: 'profile', on: '2026-05-20' }])
    const [unnamed] = panels([report(genomic)]) ?? []
    expect(unnamed).toMatchObject({ on: '2026-05-20', outcome: 'profile' })
    expect(unnamed?.use).toBeUndefined()
    expect(remarkCodes([report(genomic)])).toContain('unnamed-panel DiagnosticReport')
  })
  it('not a companion test, a plan, a cancelled order, or the C-CAT report', () => {
    const brca = request(own('companion-test', 'bracanalysis'))
    expect(panels([brca, report(genomic, { basedOn: [refTo(brca)] })])).toEqual([])
    const c = caseOf([
      request(f1, { status: 'completed', intent: 'plan' }),
      request(f1, { status: 'revoked' }),
      report(own('cgp', 'ccat-report')),
    ])
    expect(c.panels).toEqual([])
  })
  it('other drafts of the same bundle', () => {
    const [one, two] = [draft(f1), draft(liquid)]
    expect(panels([], { orders: [one, two] })).toMatchObject([
      { panel: 'foundationone-liquid-cdx', outcome: 'pending' },
    ])
    expect(panels([], { orders: [one], draftResources: [two] })).toHaveLength(1)
    expect(panels([draft(liquid, { authoredOn: '2026-01-01' })], { orders: [one] })).toEqual([])
  })
})

describe('charges', () => {
  const charge = (code: string, on: string, more: object = {}) => ({
    resourceType: 'ChargeItem',
    id: `charge-${code}-${on}`,
    status: 'billed',
    code: own('fee-item', code),
    occurrenceDateTime: on,
    ...more,
  })
  const done = request(f1, { status: 'completed', authoredOn: '2025-03-01' })
  const panels = (...resources: object[]) => caseOf(resources).panels
  it('a charge without a test is a test', () =>
    expect(panels(charge('D006-19-1', '2024-01-10'))).toEqual([
      { use: 'profile', on: '2024-01-10', ref: 'ChargeItem/charge-D006-19-1-2024-01-10' },
    ]))
  it('a charge for a known test is not another', () => {
    expect(panels(done, charge('D006-19-1', '2025-04-20'))).toHaveLength(1)
    expect(
      panels(done, charge('D006-19-1', '2025-04-20'), charge('D006-19-1', '2023-01-01'))?.map(({ on }) => on),
    ).toEqual(['2023-01-01', '2025-03-01'])
    expect(panels(done, charge('D006-19-2', '2025-04-20'))?.map(({ use }) => use)).toEqual(['profile', 'haem-profile'])
  })
  it('tells what an unnamed report was for', () =>
    expect(panels(report(genomic), charge('D006-19-1', '2026-05-25'))).toMatchObject([
      { use: 'profile', outcome: 'profile' },
    ]))
  it('undivided, it was for what the patient has', () => {
    expect(panels(condition(icd10('C34')), charge('D006-19', '2024-01-10'))?.[0]?.use).toBe('profile')
    expect(panels(charge('D006-19', '2024-01-10'))?.[0]?.use).toBeUndefined()
  })
  it.each([
    { status: 'aborted' },
    { status: 'planned' },
    { status: 'not-billable' },
    { occurrenceDateTime: '2026-06-16' },
  ])('not %j', more => expect(panels(charge('D006-19-1', '2026-01-01', more))).toEqual([]))
  it('an unknown charge section hides nothing', () =>
    expect(caseOf([], { sections: { charges: unknownSection } }).panels).toEqual([]))
})

describe('silence', () => {
  const partial = { state: 'answered' as const, resources: [], complete: false }
  it.each([
    [{ orders: unknownSection, reports: unknownSection }],
    [{ orders: unknownSection }],
    [{ reports: unknownSection }],
    [{ reports: partial }],
  ])('unknown or incomplete is not none', sections => {
    expect(caseOf([], { sections }).panels).toBeUndefined()
    expect(
      caseOf([{ resourceType: 'ChargeItem', code: own('fee-item', 'D006-19-1'), occurrenceDateTime: '2024' }], {
        sections,
      }).panels,
    ).toHaveLength(1)
  })
  it('answered and empty is none', () => expect(caseOf([]).panels).toEqual([]))
})
