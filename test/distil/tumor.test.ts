import { describe, expect, it } from 'vitest'
import {
  caseOf,
  condition,
  icd10,
  loinc,
  observation,
  oncotree,
  own,
  refTo,
  remarkCodes,
  request,
  sct,
} from './record.ts'

const ofCode = (code: object, more: object = {}) => caseOf([condition(code, more)]).tumor
const named = (text: string, more: object = {}) => ofCode({ text }, more)
const verified = (code: string) => ({
  verificationStatus: { coding: [{ code, system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status' }] },
})
const clinical = (code: string) => ({
  clinicalStatus: { coding: [{ code, system: 'http://terminology.hl7.org/CodeSystem/condition-clinical' }] },
})
const modifier = (kind: string, text: string) => ({
  extension: [
    {
      url: `http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_Disease${kind}Modifier`,
      valueCodeableConcept: {
        coding: [{ system: 'http://medis.or.jp/CodeSystem/master-disease-modExCode', code: 'x', display: text }],
      },
    },
  ],
})

describe('cancer type', () => {
  it.each([
    ['ICD-10 without a dot', icd10('C349'), ['lung', 'solid']],
    ['ICD-10 with a dot', { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C34.9' }] }, ['lung', 'solid']],
    [
      'an old ICD-10 address',
      { coding: [{ system: 'http://www.mhlw.go.jp/toukei/sippei/2013/ICD10-JP', code: 'C251' }] },
      ['pancreas', 'solid'],
    ],
    ['a range', icd10('C19'), ['colorectal', 'solid']],
    ['OncoTree', oncotree('LUAD'), ['luad', 'nsclc', 'lung', 'solid']],
    ['SNOMED CT', sct('254637007'), ['nsclc', 'lung', 'solid']],
    [
      'a MEDIS display',
      { coding: [{ system: 'urn:oid:1.2.392.200119.4.101.6', code: 'B1GJ', display: '肺腺癌' }] },
      ['luad', 'nsclc', 'lung', 'solid'],
    ],
    ['words', { text: '膵体部がん' }, ['pancreas', 'solid']],
    ['the most specific of several', icd10('C349', '左上葉肺腺癌'), ['luad', 'nsclc', 'lung', 'solid']],
    ['a blood disease', icd10('C833'), ['b-nhl-aggressive', 'b-nhl', 'nhl', 'hematologic']],
  ])('by %s', (_, code, groups) => expect(ofCode(code)?.groups).toEqual(groups))

  it('prefers OncoTree where kinds disagree, and says so', () => {
    const both = { coding: [...oncotree('LUAD').coding, ...icd10('C920').coding] }
    expect(ofCode(both)).toMatchObject({ kind: 'solid', groups: ['luad', 'nsclc', 'lung', 'solid'] })
    expect(remarkCodes([condition(both)])).toContain('diagnosis-codes-disagree Condition')
  })

  it('never falls back to any tumor', () => {
    expect(ofCode(oncotree('NOSUCH'))?.groups).toBeUndefined()
    expect(remarkCodes([condition(oncotree('NOSUCH'))])).toContain('unknown-code http://oncotree.mskcc.org|NOSUCH')
    expect(ofCode(sct('363346000', 'Malignant neoplastic disease'))).toMatchObject({ onset: '2026-01-10' })
    expect(ofCode(sct('363346000', 'Malignant neoplastic disease'))?.kind).toBeUndefined()
  })

  it('narrows a lung cancer by mCODE histology', () => {
    const histology = (display: string) => ({
      extension: [
        {
          url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior',
          valueCodeableConcept: sct('1', display),
        },
      ],
    })
    const narrowed = (display: string) => ofCode(icd10('C34'), histology(display))?.groups?.[0]
    expect(narrowed('Adenocarcinoma (morphologic abnormality)')).toBe('luad')
    expect(narrowed('Squamous cell carcinoma')).toBe('lusc')
    expect(narrowed('小細胞癌')).toBe('sclc')
    expect(narrowed('Non-small cell carcinoma')).toBe('nsclc')
    expect(ofCode(icd10('C18'), histology('Adenocarcinoma'))?.groups).toEqual(['colorectal', 'solid'])
  })

  it.each(['高血圧症', '肺癌検診', '癌性疼痛', '胃癌の家族歴', '乳癌（上皮内癌）', '抗癌剤による悪心'])(
    '%s is no cancer',
    text => expect(named(text)).toBeUndefined(),
  )
  it.each([
    icd10('D75.9', '原因不明の著しい血球減少'),
    icd10('D619', '原因不明の血球減少'),
    { text: '原因不明の著しい血球減少' },
  ])('%j is what the notices count among them, though no cancer', code =>
    expect(ofCode(code)).toMatchObject({ kind: 'hematologic', groups: ['cytopenia-unexplained', 'hematologic'] }),
  )
  it.each([icd10('D75.9'), icd10('D619', '再生不良性貧血'), icd10('D696', '血小板減少症')])('%j is not', code =>
    expect(ofCode(code)).toBeUndefined(),
  )
  it('is no cancer where ICD-10 says ileus', () => expect(ofCode(icd10('K567', '大腸癌術後イレウス'))).toBeUndefined())
})

describe('suspicion', () => {
  it.each([
    ['unconfirmed', icd10('C34'), verified('unconfirmed')],
    ['provisional', icd10('C34'), verified('provisional')],
    ['differential', icd10('C34'), verified('differential')],
    ['…の疑い', { text: '膵癌の疑い' }, {}],
    ['…疑い in brackets', { text: '膵癌（疑い）' }, {}],
    ['suspected', { text: 'Lung cancer, suspected' }, {}],
    ['a modifier', { ...icd10('C34', '肺癌'), ...modifier('Postfix', 'の疑い') }, {}],
    [
      'a receipt modifier without words',
      {
        ...icd10('C34', '肺癌'),
        extension: [
          {
            url: 'http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_DiseasePostfixModifier',
            valueCodeableConcept: {
              coding: [{ system: 'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterZ-disease-modifier', code: '8002' }],
            },
          },
        ],
      },
      {},
    ],
  ])('%s is not the cancer, and is remarked', (_, code, more) => {
    expect(ofCode(code, more)).toBeUndefined()
    expect(remarkCodes([condition(code, more)])).toContain('suspected-diagnosis-ignored Condition')
  })
  it.each(['refuted', 'entered-in-error'])('%s is passed over', status => {
    expect(ofCode(icd10('C34'), verified(status))).toBeUndefined()
    expect(remarkCodes([condition(icd10('C34'), verified(status))])).toEqual([])
  })
})

describe('metastasis', () => {
  const primary = condition(icd10('C349', '肺癌'))
  it.each([
    ['ICD-10 C79', icd10('C793', '転移性脳腫瘍')],
    ['a prefix modifier', { ...icd10('C349', '肺癌'), ...modifier('Prefix', '転移性') }],
    ['words', { text: '多発肝転移' }],
    ['carcinomatosis', { text: '癌性腹膜炎' }],
    ['SNOMED words', sct('94225005', 'Secondary malignant neoplasm of brain')],
  ])('by %s is not the tumor', (_, code) => {
    const secondary = condition(code, { recordedDate: '2026-03-01' })
    expect(caseOf([secondary]).tumor).toBeUndefined()
    expect(caseOf([primary, secondary]).tumor).toMatchObject({
      ref: `Condition/${primary.id}`,
      extent: { value: 'metastatic', basis: 'metastasis', ref: `Condition/${secondary.id}` },
    })
  })
  it('転移性去勢抵抗性前立腺癌 is the cancer itself', () =>
    expect(named('転移性去勢抵抗性前立腺癌')).toMatchObject({
      groups: ['prostate', 'solid'],
      castrationResistant: true,
      extent: { value: 'metastatic' },
    }))
})

describe('which cancer', () => {
  const lung = condition(icd10('C34'), { onsetDateTime: '2020' })
  const colon = condition(icd10('C18'), { onsetDateTime: '2025-11' })
  const over = condition(icd10('C50'), { onsetDateTime: '2026-03-01', ...clinical('resolved') })
  it('the latest onset', () => expect(caseOf([lung, colon, over]).tumor?.groups?.[0]).toBe('colorectal'))
  it('one that is over, where nothing else is', () => expect(caseOf([over]).tumor?.groups?.[0]).toBe('breast'))
  it('the reason of the order', () => {
    const order = request(own('panel', 'foundationone-cdx'), { status: 'draft', reasonReference: [refTo(lung)] })
    expect(caseOf([lung, colon], { orders: [order] }).tumor).toMatchObject({
      onset: '2020-01-01',
      groups: ['lung', 'solid'],
    })
    const coded = { ...order, reasonReference: undefined, reasonCode: [icd10('C349')] }
    expect(caseOf([lung, colon], { orders: [coded] }).tumor?.groups?.[0]).toBe('lung')
  })
})

describe('extent', () => {
  const lung = (more: object = {}) => condition(icd10('C349', '肺癌'), more)
  const stage = (text: string) => observation(loinc('21908-9'), { valueCodeableConcept: { text } })
  const recorded = (code: string, on: string) =>
    observation(own('cgp', 'disease-extent'), {
      effectiveDateTime: on,
      valueCodeableConcept: own('disease-extent', code),
    })
  it.each([
    ['stage of the condition', [lung({ stage: [{ summary: { text: 'ⅣA期' } }] })], 'metastatic', 'stage'],
    ['stage group', [lung(), stage('IIIB')], 'locally-advanced', 'stage'],
    [
      'M1',
      [lung(), observation(sct('399387003', 'cM category'), { valueCodeableConcept: { text: 'cM1c' } })],
      'metastatic',
      'stage',
    ],
    ['an early stage tells nothing', [lung(), stage('IIA')], undefined, 'stage'],
    ['a recurrence in words', [condition(icd10('C349', '術後再発肺癌'))], 'recurrent', 'recorded'],
    ['local advance in words', [condition(icd10('C259', '切除不能局所進行膵癌'))], 'locally-advanced', 'recorded'],
    [
      'the latest recorded wins',
      [
        lung({ stage: [{ summary: { text: 'IV' } }] }),
        recorded('metastatic', '2026-01-01'),
        recorded('resectable', '2026-02-01'),
      ],
      'resectable',
      'recorded',
    ],
    [
      'nothing later than asOf',
      [lung(), recorded('locally-advanced', '2026-06-15'), recorded('metastatic', '2026-06-16')],
      'locally-advanced',
      'recorded',
    ],
  ])('%s', (_, resources, value, basis) => {
    const extent = caseOf(resources).tumor?.extent
    expect(extent?.value).toBe(value)
    expect(extent?.basis).toBe(basis)
  })
  it('is not known without a word on it', () => expect(caseOf([lung()]).tumor?.extent).toBeUndefined())
  it.each(['転移なし', '無再発', '再発予防'])('%s is no spread', text =>
    expect(named(`乳癌 ${text}`)?.extent).toBeUndefined(),
  )
})

describe('receptors', () => {
  const breast = condition(icd10('C50', '乳癌'))
  const her2 = (value: object) => caseOf([breast, observation(loinc('18474-7'), value)]).tumor?.receptors?.her2
  it.each([
    [{ valueCodeableConcept: { text: 'HER2 IHC 1+' } }, 'low'],
    [{ valueString: 'IHC 2+ / ISH 陰性' }, 'low'],
    [{ valueString: 'IHC 2+' }, undefined],
    [{ valueString: 'IHC 3+' }, 'positive'],
    [{ valueString: '2+, FISH陽性' }, 'positive'],
    [{ valueString: 'IHC 0' }, 'negative'],
    [{ valueCodeableConcept: loinc('LA6577-6') }, 'negative'],
    [{ valueQuantity: { value: 20 } }, undefined],
  ])('HER2 %j is %s', (value, expected) => expect(her2(value)).toBe(expected))
  it.each([
    ['ER陽性HER2陰性乳癌', { er: 'positive', her2: 'negative' }],
    ['乳癌 ER(+) PgR(-) HER2(1+)', { er: 'positive', her2: 'low' }],
    ['トリプルネガティブ乳癌', { er: 'negative', pr: 'negative', her2: 'negative' }],
    ['HER2低発現乳癌', { her2: 'low' }],
  ])('%s', (text, receptors) => expect(named(text)?.receptors).toMatchObject(receptors))
  it('HER2 1+ outside the breast is negative', () =>
    expect(named('胃癌 HER2 1+')?.receptors).toEqual({ her2: 'negative' }))
})

describe('blood disease', () => {
  it.each([
    ['初発急性骨髄性白血病', 'onset'],
    ['再発難治性急性骨髄性白血病', 'relapsed-refractory'],
    ['急性骨髄性白血病', undefined],
  ])('%s', (text, phase) => expect(named(text)?.phase).toBe(phase))
  it('takes the recorded phase and judgement', () => {
    const seen = [
      observation(own('cgp', 'disease-phase'), { valueCodeableConcept: own('disease-phase', 'onset') }),
      observation(own('cgp', 'conventional-testing-insufficient'), { valueBoolean: true }),
    ]
    expect(caseOf([condition({ text: '再発急性骨髄性白血病' }), ...seen]).tumor).toMatchObject({
      phase: 'onset',
      conventionalTestingInsufficient: true,
    })
  })
})

it('is not seen before it was recorded', () => {
  const late = condition(icd10('C34'), { onsetDateTime: '2020-01-01', recordedDate: '2026-06-15T15:00:00Z' })
  expect(caseOf([late]).tumor).toBeUndefined()
  expect(caseOf([late], { asOf: '2026-06-16' }).tumor?.onset).toBe('2020-01-01')
})
