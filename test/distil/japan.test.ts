import { describe, expect, it } from 'vitest'
import { caseOf, loinc, observation, own, refTo, remarkCodes, report } from './record.ts'

const extension = (kind: string, code: string, display: string) => ({
  url: `http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_Disease${kind}`,
  valueCodeableConcept: {
    coding: [{ system: 'http://medis.or.jp/CodeSystem/master-disease-modExCode', code, display }],
  },
})

/** Codes of masters that we do not hold are made up: nothing may depend on them. A diagnosis as JP-CLINS sends it: the same disease in four Japanese code systems, modifiers on the code. */
const clinsDiagnosis = {
  resourceType: 'Condition',
  id: 'clins',
  meta: { profile: ['http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS'] },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  verificationStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
  },
  code: {
    extension: [
      extension('PrefixModifier', 'made-up-7', '左上葉'),
      extension('PostfixModifier', 'made-up-8', 'の術後再発'),
    ],
    coding: [
      { system: 'http://medis.or.jp/CodeSystem/master-disease-exCode', code: 'made-up-1', display: '肺腺癌' },
      { system: 'http://medis.or.jp/CodeSystem/master-disease-keyNumber', code: 'made-up-2', display: '肺腺癌' },
      { system: 'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterB-disease', code: 'made-up-3', display: '肺腺癌' },
      { system: 'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full', code: 'C349' },
    ],
    text: '肺腺癌',
  },
  onsetDateTime: '2025-04-01',
  recordedDate: '2025-04-20',
}

/** An injection as JP Core sends it: no concept, a contained Medication whose ingredients carry the codes. */
const jpCoreInjection = (id: string, system: string, code: string, on: string, display?: string) => ({
  resourceType: 'MedicationRequest',
  id,
  meta: { profile: ['http://jpfhir.jp/fhir/core/StructureDefinition/JP_MedicationRequest_Injection'] },
  contained: [
    {
      resourceType: 'Medication',
      id: 'mixed',
      ingredient: [
        {
          itemCodeableConcept: {
            coding: [{ system: 'urn:oid:1.2.392.100495.20.2.74', code: 'made-up-4', display: 'ブドウ糖注射液5%' }],
          },
        },
        { itemCodeableConcept: { coding: [{ system, code, display }] } },
      ],
    },
  ],
  status: 'completed',
  intent: 'order',
  medicationReference: { reference: '#mixed' },
  authoredOn: `${on}T09:00:00+09:00`,
})

/** A prescription as JP-CLINS sends it: completed and ordered while the patient still takes it. */
const clinsPrescription = {
  resourceType: 'MedicationRequest',
  id: 'oral',
  meta: { profile: ['http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS'] },
  status: 'completed',
  intent: 'order',
  medicationCodeableConcept: {
    coding: [
      {
        system: 'http://capstandard.jp/iyaku.info/CodeSystem/YJ-code',
        code: '4291045F1027',
        display: 'タグリッソ錠４０ｍｇ',
      },
    ],
  },
  authoredOn: '2025-05-01',
}

const YJ = [
  'http://capstandard.jp/iyaku.info/CodeSystem/YJ-code',
  'urn:oid:1.2.392.100495.20.2.73',
  'urn:oid:1.2.392.100495.20.1.73',
] as const
const HOT9 = ['http://medis.or.jp/CodeSystem/master-HOT9', 'urn:oid:1.2.392.200119.4.403.1'] as const

describe('JP-CLINS', () => {
  it('diagnosis with modifiers', () => {
    expect(caseOf([clinsDiagnosis]).tumor).toEqual({
      ref: 'Condition/clins',
      kind: 'solid',
      groups: ['luad', 'nsclc', 'lung', 'solid'],
      onset: '2025-04-01',
      extent: { value: 'recurrent', basis: 'recorded', ref: 'Condition/clins' },
    })
    expect(remarkCodes([clinsDiagnosis])).toEqual([])
  })
  it('prescription that is completed from the day it is written', () =>
    expect(caseOf([clinsPrescription]).therapy?.lines).toMatchObject([{ drugs: ['osimertinib'], start: '2025-05-01' }]))
  it('laboratory result with a JLAC10 code', () => {
    const result = observation(
      { coding: [{ system: 'http://medis.or.jp/CodeSystem/master-JLAC10-17digits', code: '3B035000002327201' }] },
      { valueQuantity: { value: 31, unit: 'U/L' }, effectiveDateTime: '2026-06-15T08:30:00+09:00' },
    )
    expect(caseOf([result]).fitness?.organFunction).toMatchObject([
      { name: 'ast', value: 31, unit: 'U/L', on: '2026-06-15' },
    ])
  })
})

describe('JP Core', () => {
  it.each([
    ...YJ.map(system => ({ system, code: '4291435A2025', display: undefined })),
    ...HOT9.map(system => ({ system, code: 'made-up-5', display: 'キイトルーダ点滴静注１００ｍｇ' })),
  ])('injection in a contained Medication, $system', ({ system, code, display }) =>
    expect(caseOf([jpCoreInjection('i', system, code, '2025-09-01', display)]).therapy?.lines).toMatchObject([
      { drugs: ['pembrolizumab'], start: '2025-09-01', refs: ['MedicationRequest/i'] },
    ]),
  )
  it('an antibody-drug conjugate is not its antibody', () => {
    const given = jpCoreInjection(
      'i',
      HOT9[0],
      'made-up-6',
      '2025-09-01',
      'トラスツズマブ　デルクステカン（遺伝子組換え）',
    )
    expect(caseOf([given]).therapy?.lines?.[0]?.drugs).toEqual(['trastuzumab-deruxtecan'])
  })
})

/** A report as Genomics Reporting STU2 builds it: older addresses, the consequence a component, an overall interpretation. */
describe('Genomics Reporting STU2', () => {
  const TBD = 'http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs'
  const STU2 = 'http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/'
  const hgnc = (code: string, display: string) => ({
    code: loinc('48018-6', 'Gene studied [ID]'),
    valueCodeableConcept: { coding: [{ system: 'http://www.genenames.org/geneId', code, display }] },
  })
  const sequence = (code: string) => ({ coding: [{ system: 'http://sequenceontology.org', code }] })
  const braf = observation(loinc('69548-6'), {
    meta: { profile: [`${STU2}variant`] },
    valueCodeableConcept: loinc('LA9633-4', 'Present'),
    component: [
      hgnc('HGNC:1097', 'BRAF'),
      {
        code: loinc('48005-3'),
        valueCodeableConcept: { coding: [{ system: 'http://varnomen.hgvs.org', code: 'NP_004324.2:p.(Val600Glu)' }] },
      },
      { code: loinc('48006-1'), valueCodeableConcept: { text: 'Missense' } },
      {
        code: { coding: [{ system: TBD, code: 'molecular-consequence' }] },
        valueCodeableConcept: sequence('SO:0001583'),
      },
      { code: loinc('53037-8'), valueCodeableConcept: loinc('LA6668-3', 'Pathogenic') },
      {
        code: loinc('81258-6'),
        valueQuantity: { value: 0.31, unit: '1', system: 'http://unitsofmeasure.org', code: '1' },
      },
    ],
  })
  const erbb2 = observation(loinc('69548-6'), {
    meta: { profile: [`${STU2}variant`] },
    valueCodeableConcept: loinc('LA9633-4', 'Present'),
    component: [
      hgnc('HGNC:3430', 'ERBB2'),
      {
        code: { coding: [{ system: TBD, code: 'molecular-consequence' }] },
        valueCodeableConcept: sequence('SO:0001742'),
      },
    ],
  })
  const region = observation(loinc('53041-0', 'DNA region of interest panel'), { component: [hgnc('HGNC:427', 'ALK')] })
  const overall = observation(loinc('51968-6'), { valueCodeableConcept: loinc('LA6576-8', 'Positive') })
  const tmb = observation(loinc('94076-7'), { valueQuantity: { value: 7.5, code: '1/1000000{Base}' } })
  const msi = observation(loinc('81695-9'), { valueCodeableConcept: loinc('LA14122-8', 'Stable') })
  const results = [braf, erbb2, region, overall, tmb, msi]

  it('is read as STU3 is', () => {
    const whole = report(loinc('81247-9'), {
      result: results.map(refTo),
      conclusionCode: [],
      category: [own('cgp-use', 'profile')],
    })
    expect(caseOf([whole, ...results]).profile).toMatchObject({
      alterations: [
        { gene: 'BRAF', kind: 'mutation', protein: 'V600E', alleleFraction: 0.31 },
        { gene: 'ERBB2', kind: 'amplification', alleleFraction: 'not-stated' },
      ],
      absent: [],
      tmbPerMb: 7.5,
      msi: 'stable',
    })
  })
})
