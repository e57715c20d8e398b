import { describe, expect, it } from 'vitest'
import type { Alteration } from '#case'
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
  unknownSection,
} from './record.ts'

const panel = own('panel', 'foundationone-cdx')
const hgvs = (code: string, text: string) => ({
  code: loinc(code),
  valueCodeableConcept: { coding: [{ system: 'http://varnomen.hgvs.org', code: text }] },
})
const so = (code: string, system = 'http://www.sequenceontology.org') => ({ coding: [{ system, code }] })
const type = (code: string, system?: string) => ({ code: loinc('48019-4'), valueCodeableConcept: so(code, system) })
const called = (text: string) => ({ code: loinc('81252-9'), valueCodeableConcept: { text } })
const tbd = (code: string) => ({
  coding: [{ system: 'http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs', code }],
})
const variant = (component: object[], more: object = present) => observation(loinc('69548-6'), { component, ...more })
const reporting = (...results: { resourceType: string; id: string }[]) => [
  report(panel, { result: results.map(refTo) }),
  ...results,
]
const profileOf = (...results: { resourceType: string; id: string }[]) => caseOf(reporting(...results)).profile
const alterations = (...results: { resourceType: string; id: string }[]) => profileOf(...results)?.alterations
const only = (component: object[], derived: object[] = []): Partial<Alteration> => {
  const seen = variant(component)
  const more = derived.map(part =>
    observation(tbd('molecular-consequence'), { derivedFrom: [refTo(seen)], component: [part] }),
  )
  const found = caseOf([...reporting(seen), ...more]).profile?.alterations
  const [first] = Array.isArray(found) ? found : []
  const { ref: _, alleleFraction: __, ...rest } = first ?? {}
  return rest
}

describe('a variant', () => {
  it.each([
    [
      'STU3 substitution',
      [gene('EGFR', 'HGNC:3236'), hgvs('48005-3', 'NP_005219.2:p.Leu858Arg'), type('SO:0001483')],
      { gene: 'EGFR', kind: 'mutation', protein: 'L858R' },
    ],
    [
      'STU2 systems',
      [
        {
          code: loinc('48018-6'),
          valueCodeableConcept: { coding: [{ system: 'http://www.genenames.org/geneId', code: 'HGNC:6407' }] },
        },
        hgvs('48005-3', 'p.Gly12Cys'),
        type('SO:0001483', 'http://sequenceontology.org'),
      ],
      { gene: 'KRAS', kind: 'mutation', protein: 'G12C' },
    ],
    ['a symbol in full width', [gene('ＨＥＲ２'), called('ＨＥＲ２　増幅')], { gene: 'ERBB2', kind: 'amplification' }],
    [
      'fusion: two genes and a rearrangement',
      [gene('MET', 'HGNC:7029'), gene('ALK', 'HGNC:427'), type('SO:0002062')],
      { gene: 'ALK', partner: 'MET', kind: 'fusion' },
    ],
    [
      'fusion: two genes only',
      [gene('BCR', 'HGNC:1014'), gene('ABL1', 'HGNC:76')],
      { gene: 'ABL1', partner: 'BCR', kind: 'fusion' },
    ],
    [
      'fusion: a translocation',
      [gene('ETV6', 'HGNC:3495'), gene('RUNx1', 'HGNC:10471'), type('SO:1000044', 'http://www.sequenceontology.org/')],
      { gene: 'RUNX1', partner: 'ETV6', kind: 'fusion' },
    ],
    [
      'fusion: one gene and a word',
      [gene('ROS1', 'HGNC:10261'), called('ROS1 Fusion')],
      { gene: 'ROS1', kind: 'fusion' },
    ],
    ['fusion in Japanese', [gene('RET', 'HGNC:9967'), called('KIF5B-RET融合遺伝子')], { gene: 'RET', kind: 'fusion' }],
    [
      'gain',
      [gene('MYCN', 'HGNC:7559'), { code: tbd('molecular-consequence'), valueCodeableConcept: so('SO:0001742') }],
      { gene: 'MYCN', kind: 'amplification' },
    ],
    [
      'loss',
      [gene('CDKN2A', 'HGNC:1787'), { code: tbd('molecular-consequence'), valueCodeableConcept: so('SO:0001743') }],
      { gene: 'CDKN2A', kind: 'loss' },
    ],
    [
      'homozygous deletion',
      [gene('PTEN', 'HGNC:9588'), called('PTEN homozygous deletion')],
      { gene: 'PTEN', kind: 'loss' },
    ],
    [
      'a copy number alone settles nothing',
      [gene('MET', 'HGNC:7029'), { code: loinc('82155-3'), valueQuantity: { value: 8 } }],
      { gene: 'MET' },
    ],
    [
      'exon 14 skipping',
      [gene('MET', 'HGNC:7029'), called('MET エクソン14スキッピング'), hgvs('48004-6', 'NM_000245.4:c.3028G>A')],
      { gene: 'MET', kind: 'exon-skipping' },
    ],
    [
      'an exon for a protein change',
      [gene('EGFR', 'HGNC:3236'), called('EGFR Exon 19 deletion')],
      { gene: 'EGFR', kind: 'mutation', protein: 'not-stated', exon: 19, change: 'deletion' },
    ],
    [
      'exon 20 insertion',
      [gene('EGFR', 'HGNC:3236'), called('EGFR エクソン20挿入')],
      { gene: 'EGFR', kind: 'mutation', protein: 'not-stated', exon: 20, change: 'insertion' },
    ],
    ['a gene named in words only', [called('BRAF V600E')], { gene: 'BRAF', kind: 'mutation', protein: 'V600E' }],
    ['nothing but a gene', [gene('TP53', 'HGNC:11998')], { gene: 'TP53', kind: 'not-stated', protein: 'not-stated' }],
  ])('%s', (_, component, expected) => expect(only(component)).toEqual(expected))

  it('fusion: one gene and a consequence of its own', () => {
    const effect = { code: tbd('functional-effect'), valueCodeableConcept: so('SO:0001886') }
    expect(only([gene('ROS1', 'HGNC:10261')], [effect])).toEqual({ gene: 'ROS1', kind: 'fusion' })
  })
  it.each([
    ['LA6683-2', 'germline'],
    ['LA18194-3', 'germline'],
    ['LA6684-0', 'somatic'],
    ['LA18197-6', undefined],
  ])('origin %s', (code, origin) =>
    expect(
      only([gene('BRCA2', 'HGNC:1101'), { code: loinc('48002-0'), valueCodeableConcept: loinc(code) }]).origin,
    ).toBe(origin),
  )
  it.each([
    [{ value: 0.066, unit: 'decimal' }, 0.066],
    [{ value: 57.4, unit: '%' }, 0.574],
    [{ value: 0.5, code: '%' }, 0.005],
    [{ value: 42 }, 0.42],
    [{ unit: '%' }, 'not-stated'],
  ])('allele fraction %j', (valueQuantity, fraction) => {
    const seen = variant([gene('KRAS', 'HGNC:6407'), { code: loinc('81258-6'), valueQuantity }])
    expect(alterations(seen)).toMatchObject([{ alleleFraction: fraction }])
  })
})

describe('what is no finding', () => {
  const kras = [gene('KRAS', 'HGNC:6407'), hgvs('48005-3', 'p.Gly12Asp')]
  const significance = (value: object) => ({ code: loinc('53037-8'), valueCodeableConcept: value })
  it('an absent variant is looked for and not there', () =>
    expect(profileOf(variant([gene('NRAS', 'HGNC:7989'), gene('BRAF', 'HGNC:1097')], absent))).toMatchObject({
      alterations: [],
      absent: [{ gene: 'NRAS' }, { gene: 'BRAF' }],
    }))
  it.each(['LA11884-6', 'LA18198-4'])('%s is neither', code =>
    expect(profileOf(variant(kras, { valueCodeableConcept: loinc(code) }))).toMatchObject({
      alterations: [],
      absent: [],
    }),
  )
  it('a variant described without a word on it is there', () => expect(alterations(variant(kras, {}))).toHaveLength(1))
  it.each([
    [loinc('LA6668-3'), 1],
    [loinc('LA26332-9'), 1],
    [loinc('LA26333-7'), 0],
    [loinc('LA26334-5'), 0],
    [loinc('LA6675-8'), 0],
    [{ text: '意義不明' }, 0],
    [{ text: 'Likely benign' }, 0],
    [{ text: '病的バリアント' }, 1],
    [{ text: 'something else' }, 1],
  ])('significance %j', (value, count) => {
    expect(alterations(variant([...kras, significance(value)]))).toHaveLength(count)
    const seen = variant(kras)
    const implication = observation(tbd('diagnostic-implication'), {
      derivedFrom: [refTo(seen)],
      component: [significance(value)],
    })
    expect(caseOf([...reporting(seen), implication]).profile?.alterations).toHaveLength(count)
  })
  it('a region studied and an implication are no variants', () => {
    const region = observation(loinc('53041-0'), { component: [gene('EGFR', 'HGNC:3236')] })
    const implication = observation(tbd('therapeutic-implication'), {
      component: [gene('EGFR', 'HGNC:3236'), called('EGFR L858R')],
    })
    expect(alterations(region, implication)).toEqual([])
  })
  it('swapped ids are remarked, and the symbol is read', () => {
    const swapped = reporting(variant([gene('NRAS', 'HGNC:6342')], absent))
    expect(caseOf(swapped).profile?.absent).toEqual([{ gene: 'NRAS' }])
    expect(remarkCodes(swapped)).toContain('gene-id-and-symbol-disagree http://www.genenames.org|HGNC:6342')
  })
})

describe('signatures', () => {
  it.each([
    [{ valueQuantity: { value: 12.6, unit: 'Muts/Mb' } }, 12.6],
    [{ valueQuantity: { value: 29.8 } }, 29.8],
    [{ valueString: '１０ mutations/Mb' }, 10],
    [{ valueRatio: { numerator: { value: 30 }, denominator: { value: 2 } } }, 15],
    [{}, 'not-stated'],
  ])('TMB %j', (value, expected) => expect(profileOf(observation(loinc('94076-7'), value))?.tmbPerMb).toBe(expected))
  it.each([
    [{ valueCodeableConcept: loinc('LA26203-2') }, 'high'],
    [{ valueCodeableConcept: loinc('LA14122-8') }, 'stable'],
    [{ valueCodeableConcept: { text: 'MSI-High' } }, 'high'],
    [{ valueString: 'MSS' }, 'stable'],
    [{ valueCodeableConcept: loinc('LA11884-6') }, 'indeterminate'],
    [{ valueString: 'MSI-Low' }, 'low'],
  ])('MSI %j', (value, expected) => expect(profileOf(observation(loinc('81695-9'), value))?.msi).toBe(expected))
})

describe('the report', () => {
  const kras = variant([gene('KRAS', 'HGNC:6407'), hgvs('48005-3', 'p.Gly12Asp')])
  it('takes panel, use and items from its order', () => {
    const order = request(own('panel', 'guardant360-cdx'), {
      status: 'completed',
      category: [own('cgp-use', 'cdx')],
      orderDetail: [own('biomarker', 'RAS')],
    })
    const result = report(loinc('81247-9'), { basedOn: [refTo(order)], result: [refTo(kras)] })
    expect(caseOf([order, result, kras]).profile).toMatchObject({
      panel: 'guardant360-cdx',
      use: 'cdx',
      items: ['RAS'],
      specimen: 'blood',
      reportedOn: '2026-05-20',
    })
  })
  it.each<readonly [string, object, object, string | undefined]>([
    ['the orders were all read, and none is there', {}, {}, 'profile'],
    ['the orders are unknown', {}, { orders: unknownSection }, undefined],
    ['it rests on an order that is not there', { basedOn: [{ reference: 'ServiceRequest/gone' }] }, {}, undefined],
  ])('without its order was a profile only where %s', (_, more, sections, use) =>
    expect(caseOf([report(own('panel', 'foundationone-cdx'), more)], { sections }).profile?.use).toBe(use),
  )
  it('tells when its specimen was taken', () => {
    const specimen = { resourceType: 'Specimen', id: 's', type: { text: '組織' } }
    const taken = (on: string) => ({ ...specimen, collection: { collectedDateTime: on } })
    const result = report(own('panel', 'foundationone-cdx'), { specimen: [{ reference: 'Specimen/s' }] })
    expect(caseOf([result, taken('2024-03-01')]).profile).toMatchObject({
      specimen: 'tissue',
      specimenOn: '2024-03-01',
    })
    expect(caseOf([result, taken('2026-06-16')]).profile).not.toHaveProperty('specimenOn')
    expect(caseOf([result, specimen]).profile).not.toHaveProperty('specimenOn')
  })
  it('opens groups, stops in circles, and finds what points back', () => {
    const group = observation({ text: 'group' }, { hasMember: [refTo(kras), { reference: 'Observation/g' }], id: 'g' })
    expect(
      caseOf([report(panel, { result: [{ reference: 'Observation/g' }] }), group, kras]).profile?.alterations,
    ).toHaveLength(1)
    const order = request(panel, { status: 'completed' })
    const back = { ...kras, basedOn: [refTo(order)] }
    expect(caseOf([order, report(panel, { basedOn: [refTo(order)] }), back]).profile?.alterations).toHaveLength(1)
  })
  it('follows absolute, versioned and urn references', () => {
    for (const reference of [
      `https://ehr.example/fhir/Observation/${kras.id}`,
      `Observation/${kras.id}/_history/3`,
      `urn:uuid:${kras.id}`,
    ])
      expect(caseOf([report(panel, { result: [{ reference }] }), kras]).profile?.alterations).toHaveLength(1)
  })
  it('the latest wins, a named panel before genes in general, nothing after asOf', () => {
    const old = report(panel, { issued: '2026-01-01T00:00:00Z' })
    const germline = report(loinc('51969-4'), { issued: '2026-06-01T00:00:00Z' })
    const late = report(panel, { issued: '2026-06-15T15:00:00Z' })
    expect(caseOf([old, germline, late]).profile?.ref).toBe(`DiagnosticReport/${old.id}`)
    expect(caseOf([germline]).profile?.ref).toBe(`DiagnosticReport/${germline.id}`)
    expect(caseOf([late]).profile).toBeUndefined()
  })
  it('an undated result has the day of its report', () => {
    const undated = { ...kras, effectiveDateTime: undefined }
    expect(remarkCodes([report(panel, { result: [refTo(kras)] }), undated])).toEqual([])
    expect(
      caseOf([report(panel, { result: [refTo(kras)], issued: '2026-06-20' }), undated], { asOf: '2026-06-19' }).profile,
    ).toBeUndefined()
  })
  it('states nothing where it holds no discrete result, and no profile where none was obtained', () => {
    expect(profileOf()).toMatchObject({
      outcome: 'profile',
      alterations: 'not-stated',
      tmbPerMb: 'not-stated',
      msi: 'not-stated',
    })
    const failed = caseOf([report(panel, { conclusionCode: [own('cgp', 'no-profile-obtained')] })]).profile
    expect(failed).toMatchObject({ outcome: 'no-profile' })
    expect(failed?.alterations).toBeUndefined()
  })
  it('does not take what it cannot see for what is not there', () => {
    const listed = [report(panel, { result: [refTo(kras), { reference: 'Observation/away' }] }), kras]
    expect(caseOf(listed).profile).toMatchObject({ alterations: [{ gene: 'KRAS' }] })
    expect(caseOf(listed).profile?.tmbPerMb).toBeUndefined()
    expect(
      caseOf(listed.slice(0, 1), { sections: { observations: unknownSection } }).profile?.alterations,
    ).toBeUndefined()
    expect(remarkCodes(listed)).toContain('not-found Observation')
  })
})
