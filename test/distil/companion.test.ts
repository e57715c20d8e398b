import { describe, expect, it } from 'vitest'
import {
  absent,
  caseOf,
  gene,
  loinc,
  observation,
  own,
  present,
  refTo,
  remarkCodes,
  report,
  request,
  sct,
  unknownSection,
} from './record.ts'

const test = (id: string) => own('companion-test', id)
const results = (...resources: object[]) => caseOf(resources).companionResults
const only = (...resources: object[]) => {
  const [first, ...others] = results(...resources) ?? []
  expect(others).toEqual([])
  return first
}
/** One Observation of a test, with what is in it. */
const found = (id: string, more: object) => only(observation(test(id), more))
const text = (value: string) => ({ valueCodeableConcept: { text: value } })
const code = (system: string, value: string) => ({ valueCodeableConcept: { coding: [{ system, code: value }] } })
const component = (loincCode: string, value: object) => ({ code: loinc(loincCode), ...value })

describe('which test', () => {
  it.each([
    ['our code', test('cobasEGFRv2'), 'cobasEGFRv2'],
    [
      'JLAC10, with hyphens',
      { coding: [{ system: 'http://medis.or.jp/CodeSystem/master-JLAC10-17digits', code: '8D002-9957-075-966-01' }] },
      'ODxTT',
    ],
    ['a LOINC code that names a clone', loinc('85147-7'), 'PDL1_22C3'],
    ['the name', { text: 'コバス EGFR 変異検出キット v2.0' }, 'cobasEGFRv2'],
    ['an alias, in wide letters', { text: 'オンコマイン　Ｄｘ　Ｔａｒｇｅｔ　Ｔｅｓｔ' }, 'ODxTT'],
    ['a display', { coding: [{ system: 'http://local.example', code: 'x', display: 'AmoyDx ROS1' }] }, 'AmoyDxROS1'],
    ['a kit', { text: 'MSI検査キット(FALCO)' }, 'MSI_FALCO'],
    ['the kit before the marker', { coding: loinc('81695-9').coding, text: 'MSI-IVD' }, 'MSI_FALCO'],
    ['the clone', { text: 'PD-L1 免疫染色 (28-8)' }, 'PDL1_28_8'],
    ['the clone of HER2', { text: 'HER2 IHC（4B5）' }, 'VENTANA_HER2'],
  ])('by %s', (_, concept, id) => expect(only(observation(concept, text('陽性')))?.test).toBe(id))

  it.each([
    ['HER2 by LOINC', loinc('18474-7')],
    ['HER2 immunoassay by LOINC', loinc('72382-5')],
    ['MSI by LOINC', loinc('81695-9')],
    ['HER2 IHC', { text: 'HER2 IHC' }],
    ['HER2 staining', { text: 'ＨＥＲ２免疫染色' }],
    ['HER2 FISH', { text: 'HER2 FISH' }],
    ['HER2 DISH', { text: 'HER2 DISH法' }],
    ['PD-L1', { text: 'PD-L1 TPS' }],
    ['MMR', { text: 'ミスマッチ修復タンパク免疫染色' }],
    ['MSI', { text: 'MSI検査' }],
    ['CLDN18', { text: 'CLDN18 IHC' }],
    ['HRD', { text: 'HRD検査' }],
    ['a code of ours that is not', test('nosuch')],
  ])('%s names no product: left out, and remarked', (_, concept) => {
    const seen = observation(concept, text('陽性'))
    expect(results(seen)).toEqual([])
    expect(remarkCodes([seen])).toContain('unnamed-companion-test Observation')
  })

  it.each([{ text: '血糖' }, { text: '検査 28-8' }, loinc('85337-4'), { text: 'MSIA' }])(
    '%j is none, and no remark',
    concept => {
      expect(results(observation(concept, text('陽性')))).toEqual([])
      expect(remarkCodes([observation(concept, text('陽性'))])).toEqual([])
    },
  )

  it('what a panel reports is no other test', () => {
    const msi = observation(loinc('81695-9'), code('http://loinc.org', 'LA26203-2'))
    const panel = report(own('panel', 'foundationone-cdx'), { result: [refTo(msi)] })
    expect(results(msi, panel)).toEqual([])
    expect(remarkCodes([msi, panel])).toEqual([])
  })
})

describe('a test of one gene', () => {
  it.each([
    ['LOINC', code('http://loinc.org', 'LA6577-6')],
    ['LOINC absent', absent],
    ['SNOMED CT', { valueCodeableConcept: sct('260385009') }],
    ['a word', text('陰性')],
    ['no variant', text('変異なし')],
    ['wild type', text('野生型')],
    ['English', { valueString: 'Not detected' }],
    ['not found', { valueString: '変異を認めず' }],
    ['a sign', { valueString: '（−）' }],
    ['a boolean', { valueBoolean: false }],
  ])('negative by %s', (_, value) =>
    expect(found('cobasEGFRv2', value)).toMatchObject({ alterations: [], absent: [{ gene: 'EGFR' }] }),
  )

  it.each([
    ['LOINC', code('http://loinc.org', 'LA6576-8')],
    ['SNOMED CT', { valueCodeableConcept: sct('10828004') }],
    ['a word', text('陽性')],
    ['a variant', text('変異あり')],
    ['English', { valueString: 'Detected' }],
    ['a boolean', { valueBoolean: true }],
  ])('positive without detail by %s', (_, value) =>
    expect(found('cobasEGFRv2', value)).toMatchObject({
      alterations: [{ gene: 'EGFR', kind: 'not-stated' }],
      absent: [],
    }),
  )

  it.each([['判定不能'], ['Indeterminate'], ['検体不良'], ['別紙参照']])('%s says nothing', value => {
    const result = found('cobasEGFRv2', text(value))
    expect(result).toMatchObject({ test: 'cobasEGFRv2' })
    expect(result).not.toHaveProperty('alterations')
    expect(result).not.toHaveProperty('absent')
  })
  it('no value says nothing', () => expect(found('cobasEGFRv2', {})).not.toHaveProperty('alterations'))

  it.each([
    ['text', text('L858R'), { kind: 'mutation', protein: 'L858R' }],
    ['text with the sign', text('EGFR L858R陽性'), { kind: 'mutation', protein: 'L858R' }],
    ['HGVS in text', { valueString: 'EGFR p.Leu858Arg変異を検出' }, { kind: 'mutation', protein: 'L858R' }],
    ['an exon', text('エクソン19欠失'), { kind: 'mutation', exon: 19, change: 'deletion' }],
    ['English', { valueString: 'Exon 20 insertion detected' }, { kind: 'mutation', exon: 20, change: 'insertion' }],
    [
      'components',
      {
        ...present,
        component: [gene('EGFR', 'HGNC:3236'), component('48005-3', { valueCodeableConcept: { text: 'p.L858R' } })],
      },
      { kind: 'mutation', protein: 'L858R' },
    ],
    [
      'components without the gene',
      { component: [component('81252-9', { valueCodeableConcept: { text: 'L858R' } })] },
      { kind: 'mutation', protein: 'L858R' },
    ],
    [
      'a coded sign beside components',
      { ...code('http://loinc.org', 'LA6576-8'), component: [component('48005-3', { valueString: 'p.(Leu858Arg)' })] },
      { kind: 'mutation', protein: 'L858R' },
    ],
  ])('a change by %s', (_, value, change) =>
    expect(found('cobasEGFRv2', value)?.alterations).toMatchObject([{ gene: 'EGFR', ...change }]),
  )

  it('one change found and another not', () =>
    expect(found('cobasEGFRv2', { valueString: 'L858R陽性、T790M陰性' })).toMatchObject({
      alterations: [{ gene: 'EGFR', protein: 'L858R' }],
      absent: [],
    }))
  it('one change not found leaves the gene open to others', () =>
    expect(found('cobasEGFRv2', { valueString: 'T790M 陰性' })).toMatchObject({ alterations: [], absent: [] }))
  it('a variant of uncertain significance is no finding', () =>
    expect(found('BRACAnalysis', { valueString: 'BRCA1 意義不明、BRCA2 変異なし' })).toMatchObject({
      alterations: [],
      absent: [{ gene: 'BRCA2' }],
    }))
  it('what a germline test finds is germline', () =>
    expect(found('BRACAnalysis', { valueString: 'BRCA2 p.Arg2318* 病的バリアントを検出' })?.alterations).toMatchObject([
      { gene: 'BRCA2', protein: 'R2318*', origin: 'germline' },
    ]))
  it.each(['VENTANA_ALK', 'Vysis_ALK', 'AmoyDxROS1', 'AmoyFGFR2FISH'])(
    'positive is a fusion where the drugs of %s ask for nothing else',
    id => expect(found(id, text('陽性'))?.alterations).toMatchObject([{ kind: 'fusion' }]),
  )
  it('an exon that is skipped', () =>
    expect(found('ArcherMET', text('エクソン14スキッピング 陽性'))?.alterations).toMatchObject([
      { gene: 'MET', kind: 'exon-skipping' },
    ]))
})

describe('a test of several genes', () => {
  const all = ['EGFR', 'ALK', 'ROS1', 'BRAF', 'RET', 'ERBB2', 'MET']
  it('negative as a whole', () =>
    expect(found('ODxTT', text('陰性'))).toMatchObject({ alterations: [], absent: all.map(gene => ({ gene })) }))
  it('positive as a whole does not tell of what', () =>
    expect(found('ODxTT', text('陽性'))).not.toHaveProperty('alterations'))
  it('a change without its gene does not either', () =>
    expect(found('ODxTT', text('L858R'))).not.toHaveProperty('alterations'))
  it('gene by gene, in words', () =>
    expect(found('ODxTT', { valueString: 'EGFR L858R陽性、ALK融合 陰性、BRAF 陰性' })).toMatchObject({
      alterations: [{ gene: 'EGFR', protein: 'L858R' }],
      absent: [{ gene: 'BRAF' }],
    }))
  it('gene by gene, in Observations of one day', () => {
    const of = (name: string, value: object) => observation({ ...test('ODxTT'), text: name }, value)
    expect(only(of('EGFR', text('陰性')), of('RET', text('KIF5B-RET融合 陽性')))).toMatchObject({
      alterations: [{ gene: 'RET', kind: 'fusion' }],
      absent: [{ gene: 'EGFR' }],
    })
  })
  it('gene by gene, in components', () =>
    expect(
      found('RASKET_B', {
        component: [
          { code: { text: 'KRAS' }, ...text('G12D') },
          { code: { text: 'NRAS' }, ...text('野生型') },
          { code: { text: 'BRAF' }, ...text('野生型') },
        ],
      }),
    ).toMatchObject({ alterations: [{ gene: 'KRAS', protein: 'G12D' }], absent: [{ gene: 'NRAS' }, { gene: 'BRAF' }] }))
  it('what it says nothing of is not excluded', () => {
    const result = found('RASKET_B', text('RAS 野生型'))
    expect(result?.absent).toEqual([{ gene: 'KRAS' }, { gene: 'NRAS' }])
    expect(result).not.toHaveProperty('alterations')
  })
})

describe('signatures', () => {
  it.each([
    ['MSI_FALCO', code('http://loinc.org', 'LA26203-2'), { msi: 'high' }],
    ['MSI_FALCO', text('MSI-High 陽性'), { msi: 'high' }],
    ['MSI_FALCO', text('陽性'), { msi: 'high' }],
    ['MSI_FALCO', text('陰性'), { msi: 'stable' }],
    ['MSI_FALCO', text('MSS'), { msi: 'stable' }],
    ['Idylla_MSI', text('判定不能'), { msi: 'indeterminate' }],
    ['VENTANA_MMR', text('dMMR'), { mmr: 'deficient' }],
    ['VENTANA_MMR', text('pMMR'), { mmr: 'proficient' }],
    ['VENTANA_MMR', text('dMMR 陰性'), { mmr: 'proficient' }],
    ['VENTANA_MMR', { component: [{ code: { text: 'MLH1' }, ...text('発現消失') }] }, { mmr: 'deficient' }],
    [
      'VENTANA_MMR',
      { component: ['MLH1', 'PMS2', 'MSH2', 'MSH6'].map(name => ({ code: { text: name }, ...text('発現保持') })) },
      { mmr: 'proficient' },
    ],
    ['myChoice', text('陽性'), { hrd: 'positive' }],
    ['myChoice', { valueString: 'HRD 陰性、BRCA1 変異なし、BRCA2 変異なし' }, { hrd: 'negative', alterations: [] }],
    [
      'myChoice',
      { valueString: 'HRD陽性、BRCA1 p.Q1756fs 検出' },
      { hrd: 'positive', alterations: [{ gene: 'BRCA1' }] },
    ],
  ])('%s %j', (id, value, expected) => expect(found(id, value)).toMatchObject(expected))

  it.each([
    ['VENTANA_MMR', text('陽性'), 'mmr'],
    ['VENTANA_MMR', { component: [{ code: { text: 'MLH1' }, ...text('発現保持') }] }, 'mmr'],
    ['myChoice', { valueQuantity: { value: 55 } }, 'hrd'],
    ['myChoice', text('陽性'), 'alterations'],
  ])('%s %j leaves it open: %s', (id, value, field) => expect(found(id, value)).not.toHaveProperty(field))
})

describe('expression', () => {
  const scores = (id: string, value: object) => found(id, value)?.expression?.map(({ score }) => score)
  const tps = (value: number) => [{ kind: 'TPS', value }]
  it.each([
    [
      'a quantity with its name',
      { component: [{ code: { text: 'TPS' }, valueQuantity: { value: 60, unit: '%' } }] },
      tps(60),
    ],
    ['text', text('TPS 60%'), tps(60)],
    ['wide text', text('ＴＰＳ：６０％'), tps(60)],
    ['a component in words', { component: [{ code: { text: 'TPS' }, valueString: '60%' }] }, tps(60)],
    ['a note', { ...text('Positive'), note: [{ text: '5% tumor proportion score' }] }, tps(5)],
    ['less than one', text('TPS <1%'), tps(0)],
    ['less than one, in Japanese', text('TPS 1%未満'), tps(0)],
    [
      'less than one, as a quantity',
      { component: [{ code: { text: 'TPS' }, valueQuantity: { value: 1, comparator: '<' } }] },
      tps(0),
    ],
    ['a span', text('TPS 1-49%'), tps(1)],
    ['at least', text('TPS 50%以上'), tps(50)],
    ['CPS', text('CPS 12'), [{ kind: 'CPS', value: 12 }]],
    ['at least the threshold', text('CPS≧10'), [{ kind: 'CPS', value: 10 }]],
    [
      'both',
      text('TPS 5%、CPS 20'),
      [
        { kind: 'TPS', value: 5 },
        { kind: 'CPS', value: 20 },
      ],
    ],
    ['a span that the threshold divides', text('CPS≧1'), [undefined]],
    ['a number that does not say of what', { valueQuantity: { value: 60, unit: '%' } }, [undefined]],
  ])('PD-L1 by %s', (_, value, expected) => expect(scores('PDL1_22C3', value)).toEqual(expected))
  it('IC in percent, and not as a category', () => {
    expect(scores('PDL1_SP142', text('IC 5%'))).toEqual([{ kind: 'IC', value: 5 }])
    expect(scores('PDL1_SP142', text('IC 2'))).toEqual([undefined])
  })

  it.each([
    ['VENTANA_HER2', text('3+'), { ihc: 3 }],
    ['VENTANA_HER2', text('ＩＨＣ　２＋'), { ihc: 2 }],
    ['VENTANA_HER2', text('0'), { ihc: 0 }],
    ['VENTANA_HER2', { valueInteger: 1 }, { ihc: 1 }],
    ['VENTANA_HER2', text('陰性（1+）'), { ihc: 1, result: 'negative' }],
    ['VENTANA_HER2', text('IHC 2+、FISH 陽性'), { ihc: 2, ish: 'positive' }],
    [
      'VENTANA_HER2',
      {
        component: [
          { code: { text: 'IHC' }, ...text('2+') },
          { code: { text: 'ISH' }, ...text('増幅なし') },
        ],
      },
      { ihc: 2, ish: 'negative' },
    ],
    ['VENTANA_HER2', code('http://loinc.org', 'LA6576-8'), { result: 'positive' }],
    ['DISH_HER2', text('陽性'), { ish: 'positive' }],
    ['PathVysionHER2', text('増幅なし'), { ish: 'negative' }],
    ['CLDN18', text('陽性'), { protein: 'CLDN18', result: 'positive' }],
    ['CLDN18', code('http://loinc.org', 'LA6577-6'), { protein: 'CLDN18', result: 'negative' }],
    ['KIT_IHC', text('陽性'), { protein: 'KIT', result: 'positive' }],
    ['VENTANA_ALK', text('陽性'), { protein: 'ALK', result: 'positive' }],
  ])('%s %j', (id, value, expected) => expect(found(id, value)?.expression).toMatchObject([expected]))
  it('hybridization does not stand for the score', () =>
    expect(found('DISH_HER2', text('陰性'))?.expression?.[0]).not.toHaveProperty('result'))
  it('what cannot be read is there, and open', () =>
    expect(found('VENTANA_HER2', text('別紙参照'))?.expression).toEqual([{ protein: 'HER2', ref: expect.any(String) }]))

  it('staining and hybridization of one specimen complete each other', () => {
    const specimen = { resourceType: 'Specimen', id: 'block', type: { text: '組織' } }
    const on = (id: string, value: string, reference: string) =>
      observation(test(id), { ...text(value), specimen: { reference } })
    const ihc = on('VENTANA_HER2', '2+', 'Specimen/block')
    expect(results(specimen, ihc, on('DISH_HER2', '陽性', 'Specimen/block'))).toMatchObject([
      { expression: [{ ihc: 2, ish: 'positive' }] },
      { expression: [{ ihc: 2, ish: 'positive' }] },
    ])
    const other = results(specimen, ihc, on('DISH_HER2', '陽性', 'Specimen/elsewhere')) ?? []
    expect(other.flatMap(one => one.expression ?? []).filter(one => one.ihc !== undefined && one.ish)).toEqual([])
  })
})

describe('a report on one test', () => {
  const egfr = observation(loinc('69548-6'), {
    ...present,
    component: [gene('EGFR', 'HGNC:3236'), component('48005-3', { valueString: 'p.L858R' })],
  })
  it('named by its code', () =>
    expect(only(egfr, report(test('ODxTT'), { id: 'r', result: [refTo(egfr)] }))).toMatchObject({
      test: 'ODxTT',
      reportedOn: '2026-05-20',
      alterations: [{ gene: 'EGFR', protein: 'L858R' }],
      ref: 'DiagnosticReport/r',
    }))
  it('named by its order', () => {
    const order = request({ text: 'オンコマイン Dx Target Test' })
    expect(only(order, egfr, report(loinc('51969-4'), { basedOn: [refTo(order)], result: [refTo(egfr)] }))?.test).toBe(
      'ODxTT',
    )
    expect(only(order, { ...egfr, basedOn: [refTo(order)] })?.test).toBe('ODxTT')
  })
  it('with groups', () => {
    const group = observation({ text: 'まとめ' }, { hasMember: [refTo(egfr)] })
    expect(only(group, egfr, report(test('ODxTT'), { result: [refTo(group)] }))?.alterations).toHaveLength(1)
    expect(only(egfr, observation(test('ODxTT'), { hasMember: [refTo(egfr)] }))?.alterations).toHaveLength(1)
  })
  it('without a discrete result states none', () => {
    expect(only(report(test('ODxTT')))?.alterations).toBe('not-stated')
    expect(only(report(test('ODxTT'), { status: 'preliminary' }))).not.toHaveProperty('alterations')
    expect(only(report(test('ODxTT'), { result: [{ reference: 'Observation/lost' }] }))).not.toHaveProperty(
      'alterations',
    )
  })
  it('not come yet', () => {
    expect(results(report(test('ODxTT'), { status: 'registered' }))).toEqual([])
    expect(results(observation(test('ODxTT'), { status: 'registered', ...text('陰性') }))).toEqual([])
  })
})

describe('specimen and days', () => {
  const specimen = (type: string) => ({
    resourceType: 'Specimen',
    id: 's',
    type: { text: type },
    collection: { collectedDateTime: '2026-04-03' },
  })
  const on = { specimen: { reference: 'Specimen/s' } }
  it.each([
    ['末梢血漿', 'blood'],
    ['FFPE組織', 'tissue'],
  ])('%s', (type, kind) =>
    expect(only(specimen(type), observation(test('cobasEGFRv2'), { ...text('陰性'), ...on }))).toMatchObject({
      specimen: kind,
      specimenOn: '2026-04-03',
      reportedOn: '2026-05-01',
    }),
  )
  it('of the report, or of the order', () => {
    const order = request(test('cobasEGFRv2'), { specimen: [{ reference: 'Specimen/s' }] })
    const seen = observation(test('cobasEGFRv2'), text('陰性'))
    const reported = report(test('cobasEGFRv2'), { result: [refTo(seen)], specimen: [{ reference: 'Specimen/s' }] })
    expect(only(specimen('血漿'), seen, reported)).toMatchObject({ specimen: 'blood', specimenOn: '2026-04-03' })
    expect(only(specimen('血漿'), order, { ...seen, basedOn: [refTo(order)] })).toMatchObject({ specimen: 'blood' })
  })
  it('else the one kind that the product takes', () => {
    expect(found('VENTANA_ALK', text('陽性'))?.specimen).toBe('tissue')
    expect(found('OncoBEAM_RAS', text('陰性'))?.specimen).toBe('blood')
    expect(found('cobasEGFRv2', text('陰性'))).not.toHaveProperty('specimen')
  })
  it('is reported when it is issued, and seen by asOf', () => {
    expect(found('KIT_IHC', { ...text('陽性'), issued: '2026-05-09T02:00:00Z' })?.reportedOn).toBe('2026-05-09')
    expect(found('KIT_IHC', { ...text('陽性'), issued: '2026-07-01T02:00:00Z' })?.reportedOn).toBe('2026-05-01')
    expect(results(observation(test('KIT_IHC'), { ...text('陽性'), effectiveDateTime: '2026-06-16' }))).toEqual([])
  })
  it('oldest first', () =>
    expect(
      results(
        observation(test('KIT_IHC'), { effectiveDateTime: '2026-03-01' }),
        observation(test('CLDN18'), { effectiveDateTime: '2025-03-01' }),
        observation(test('KIT_IHC'), { effectiveDateTime: '2024-03-01' }),
      )?.map(one => one.reportedOn),
    ).toEqual(['2024-03-01', '2025-03-01', '2026-03-01']))
})

describe('silence', () => {
  it.each(['observations', 'reports'] as const)('unknown %s are not none', key => {
    expect(caseOf([], { sections: { [key]: unknownSection } }).companionResults).toBeUndefined()
  })
  it('answered and empty is none', () => expect(results()).toEqual([]))
})

describe('orders', () => {
  const cobas = (more: object = {}) => request(test('cobasEGFRv2'), more)
  const orders = (...resources: object[]) => caseOf(resources).companionOrders
  it('a draft', () => {
    const draft = cobas({ id: 'd', status: 'draft', authoredOn: '2026-06-15' })
    const expected = [{ test: 'cobasEGFRv2', on: '2026-06-15', state: 'draft', ref: 'ServiceRequest/d' }]
    expect(caseOf([], { orders: [draft] }).companionOrders).toEqual(expected)
    expect(caseOf([draft], { orders: [draft], draftResources: [draft] }).companionOrders).toEqual(expected)
    expect(orders(draft)).toEqual(expected)
    expect(caseOf([], { orders: [draft], sections: { orders: unknownSection } }).companionOrders).toEqual(expected)
  })
  it('placed and not reported yet, oldest first', () =>
    expect(orders(cobas(), cobas({ authoredOn: '2026-02-01', status: 'completed' }))).toMatchObject([
      { on: '2026-02-01', state: 'placed' },
      { on: '2026-04-20', state: 'placed' },
    ]))
  it('a result answers it', () => {
    const order = cobas()
    expect(orders(order, observation(test('cobasEGFRv2'), text('陰性')))).toEqual([])
    expect(
      orders(order, observation(test('cobasEGFRv2'), { ...text('陰性'), effectiveDateTime: '2026-04-01' })),
    ).toHaveLength(1)
    expect(orders(order, observation(test('cobasEGFRv2'), { ...text('陰性'), basedOn: [refTo(order)] }))).toEqual([])
    expect(orders(order, observation(test('KIT_IHC'), text('陽性')))).toHaveLength(1)
  })
  it.each([{ status: 'revoked' }, { intent: 'proposal' }, { intent: 'plan' }, { authoredOn: '2026-06-16' }])(
    'not %j',
    more => expect(orders(cobas(more))).toEqual([]),
  )
  it('names no product: left out, and remarked', () => {
    const order = request({ text: 'HER2 IHC' })
    expect(orders(order)).toEqual([])
    expect(remarkCodes([order])).toContain('unnamed-companion-test ServiceRequest')
  })
  it('a panel is none', () => expect(orders(request(own('panel', 'foundationone-cdx')))).toEqual([]))
  it('unknown is not none', () =>
    expect(caseOf([], { sections: { orders: unknownSection } }).companionOrders).toBeUndefined())
})
