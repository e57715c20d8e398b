import { describe, expect, it } from 'vitest'
import {
  administration,
  caseOf,
  condition,
  icd10,
  loinc,
  observation,
  prescription,
  remarkCodes,
  sct,
  unknownSection,
} from './record.ts'

const linesOf = (...resources: object[]) => caseOf(resources).therapy?.lines
const brief = (...resources: object[]) =>
  linesOf(...resources)?.map(({ number, drugs, start }) => [number, drugs.join('+'), start])

describe('the drug of a prescription', () => {
  const contained = {
    resourceType: 'MedicationRequest',
    id: 'injection',
    status: 'completed',
    intent: 'order',
    authoredOn: '2026-01-10',
    contained: [
      {
        resourceType: 'Medication',
        id: 'm',
        ingredient: [
          {
            itemCodeableConcept: {
              coding: [{ system: 'urn:oid:1.2.392.100495.20.2.74', code: '1', display: '生理食塩液' }],
            },
          },
          {
            itemCodeableConcept: {
              coding: [
                { system: 'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeYJ_CS', code: '4291435A2025' },
              ],
            },
          },
        ],
      },
    ],
    medicationReference: { reference: '#m' },
  }
  const medication = { resourceType: 'Medication', id: 'med', code: { text: 'エンハーツ点滴静注用100mg' } }
  const by = (more: object) => ({ ...prescription('', '2026-01-10'), medicationCodeableConcept: undefined, ...more })
  it.each([
    ['contained ingredient', [contained], ['pembrolizumab']],
    [
      'bundled Medication',
      [medication, by({ medicationReference: { reference: 'Medication/med' } })],
      ['trastuzumab-deruxtecan'],
    ],
    [
      'words of a link',
      [by({ medicationReference: { reference: 'Medication/away', display: 'タグリッソ錠' } })],
      ['osimertinib'],
    ],
    [
      'ATC',
      [by({ medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01EB04' }] } })],
      ['osimertinib'],
    ],
    [
      'general name code',
      [
        by({
          medicationCodeableConcept: { coding: [{ system: 'urn:oid:1.2.392.100495.20.2.81', code: '4291045F1ZZZ' }] },
        }),
      ],
      ['osimertinib'],
    ],
    ['text', [prescription('オシメルチニブ錠80mg', '2026-01-10')], ['osimertinib']],
  ])('by %s', (_, resources, drugs) => expect(linesOf(...resources)?.[0]?.drugs).toEqual(drugs))

  it('remarks an anticancer code we do not hold', () => {
    const unheld = by({
      medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01ZZ99' }] },
    })
    expect(remarkCodes([unheld])).toContain('unknown-code http://www.whocc.no/atc|L01ZZ99')
    expect(linesOf(unheld)).toEqual([])
  })
})

describe('what was given', () => {
  it.each([
    ['a draft', { status: 'draft' }],
    ['a plan', { intent: 'plan' }],
    ['a proposal', { intent: 'proposal' }],
    ['cancelled', { status: 'cancelled' }],
    ['an order not to give', { doNotPerform: true }],
    ['after asOf', { authoredOn: '2026-06-16' }],
  ])('not %s', (_, more) => expect(linesOf({ ...prescription('シスプラチン', '2026-01-10'), ...more })).toEqual([]))
  it('not an administration that was not done', () =>
    expect(linesOf(administration('シスプラチン', '2026-01-10', { status: 'not-done' }))).toEqual([]))
  it('also a statement', () =>
    expect(
      brief({
        resourceType: 'MedicationStatement',
        id: 's',
        status: 'completed',
        medicationCodeableConcept: { text: 'イレッサ' },
        effectivePeriod: { start: '2025-02' },
      }),
    ).toEqual([[1, 'gefitinib', '2025-02-01']]))
})

describe('lines', () => {
  it('drugs that start within 28 days are one regimen', () =>
    expect(
      brief(
        prescription('カルボプラチン', '2025-01-10'),
        prescription('ペメトレキセド', '2025-01-10'),
        prescription('キイトルーダ', '2025-02-07'),
      ),
    ).toEqual([[1, 'carboplatin+pembrolizumab+pemetrexed', '2025-01-10']]))
  it('a new drug on day 29 opens a line', () =>
    expect(brief(prescription('カルボプラチン', '2025-01-10'), prescription('ドセタキセル', '2025-02-08'))).toEqual([
      [1, 'carboplatin', '2025-01-10'],
      [2, 'docetaxel', '2025-02-08'],
    ]))
  it('maintenance goes on with fewer drugs', () =>
    expect(
      brief(
        prescription('カルボプラチン', '2025-01-10'),
        prescription('ペメトレキセド', '2025-01-10'),
        prescription('ペメトレキセド', '2025-05-10'),
      ),
    ).toHaveLength(1))
  it('a fixed combination is its parts, and a carrier changes nothing', () => {
    expect(
      brief(
        prescription('パージェタ', '2025-01-10'),
        prescription('ハーセプチン', '2025-01-10'),
        prescription('フェスゴ', '2025-06-10'),
      ),
    ).toHaveLength(1)
    expect(
      brief(prescription('パクリタキセル', '2025-01-10'), prescription('アブラキサン', '2025-04-10')),
    ).toHaveLength(1)
  })
  it('the same drugs after more than 180 days are a new line', () => {
    const first = prescription('オキサリプラチン', '2025-01-01')
    expect(brief(first, prescription('オキサリプラチン', '2025-06-30'))).toHaveLength(1)
    expect(brief(first, prescription('オキサリプラチン', '2025-07-01'))).toHaveLength(2)
  })
  it('androgen deprivation goes on under the lines of prostate cancer', () => {
    const prostate = condition(icd10('C61'))
    const adt = ['2024-01-10', '2024-07-10', '2025-03-10'].map(on => prescription('リュープリン注射用キット', on))
    expect(brief(prostate, ...adt)).toEqual([])
    expect(brief(prostate, ...adt, prescription('イクスタンジ', '2025-01-10'))).toEqual([
      [1, 'enzalutamide+leuprorelin', '2025-01-10'],
    ])
    expect(brief(...adt.slice(0, 1))).toEqual([[1, 'leuprorelin', '2024-01-10']])
  })
  it('what the record names wins', () => {
    const second = prescription('ドセタキセル', '2025-06-10', { reasonCode: [{ text: '二次治療' }] })
    expect(linesOf(second)?.[0]).toMatchObject({ number: 2, basis: 'recorded', setting: 'advanced' })
    const next = linesOf(
      prescription('カルボプラチン', '2025-01-10'),
      second,
      prescription('ゲムシタビン', '2025-10-10'),
    )
    expect(next?.map(({ number, basis }) => [number, basis])).toEqual([
      [1, 'inferred'],
      [2, 'recorded'],
      [3, 'inferred'],
    ])
  })
  it('a care plan names the line of its time', () => {
    const plan = {
      resourceType: 'CarePlan',
      id: 'p',
      status: 'active',
      intent: 'plan',
      title: '3次治療',
      created: '2025-01-01',
      period: { start: '2025-01-01', end: '2025-06-30' },
    }
    expect(linesOf(plan, prescription('イリノテカン', '2025-01-10'))?.[0]).toMatchObject({
      number: 3,
      basis: 'recorded',
    })
    expect(linesOf(plan, prescription('イリノテカン', '2025-07-10'))?.[0]).toMatchObject({
      number: 1,
      basis: 'inferred',
    })
  })
  it('a perioperative course is listed and not counted', () => {
    const adjuvant = prescription('ティーエスワン', '2024-01-10', { note: [{ text: '術後補助化学療法' }] })
    expect(
      linesOf(adjuvant, prescription('オキサリプラチン', '2025-06-10'))?.map(({ number, setting }) => [
        number,
        setting,
      ]),
    ).toEqual([
      [0, 'perioperative'],
      [1, undefined],
    ])
  })
  it('curative intent near surgery is perioperative', () => {
    const intent = {
      extension: [
        {
          url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent',
          valueCodeableConcept: sct('373808002'),
        },
      ],
    }
    const surgery = (on: string) => ({
      resourceType: 'Procedure',
      id: 'op',
      status: 'completed',
      code: { text: '胃全摘術' },
      performedDateTime: on,
    })
    const given = prescription('カペシタビン', '2025-01-10', intent)
    expect(linesOf(given, surgery('2025-05-10'))?.[0]?.setting).toBe('perioperative')
    expect(linesOf(given, surgery('2025-09-10'))?.[0]?.setting).toBeUndefined()
    expect(linesOf(prescription('カペシタビン', '2025-01-10'), surgery('2025-05-10'))?.[0]?.setting).toBeUndefined()
  })
  it('keeps every source, the end and why it ended', () => {
    const bounds = (start: string, end?: string) => ({
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start, end } } } }],
    })
    const [first, second] = [
      prescription('カルボプラチン', '2025-01-05', bounds('2025-01-10', '2025-03-10')),
      prescription('ペメトレキセド', '2025-01-05', {
        ...bounds('2025-01-10', '2025-04-10'),
        statusReason: sct('407563006'),
      }),
    ]
    expect(linesOf(first, second)?.[0]).toMatchObject({
      start: '2025-01-10',
      end: '2025-04-10',
      endedFor: 'toxicity',
      refs: [`MedicationRequest/${second?.id}`, `MedicationRequest/${first?.id}`],
    })
  })
  it.each([
    ['増悪', 'progression'],
    ['PD', 'progression'],
    ['有害事象のため', 'toxicity'],
    ['完遂', 'completed'],
    ['患者希望', 'other'],
  ])('stopped for %s', (text, reason) =>
    expect(linesOf(prescription('シスプラチン', '2025-01-05', { statusReason: { text } }))?.[0]?.endedFor).toBe(reason),
  )
  it('worsening within 60 days before the next line is progression', () => {
    const worse = (on: string) =>
      observation(loinc('97509-4'), { effectiveDateTime: on, valueCodeableConcept: sct('271299001') })
    const two = [prescription('カルボプラチン', '2025-01-10'), prescription('ドセタキセル', '2025-06-01')]
    expect(linesOf(...two, worse('2025-04-02'))?.[0]?.endedFor).toBe('progression')
    expect(linesOf(...two, worse('2025-04-01'))?.[0]?.endedFor).toBeUndefined()
  })
})

describe('silence', () => {
  const given = prescription('シスプラチン', '2025-01-05')
  const lines = (resources: object[], sections: object) => caseOf(resources, { sections }).therapy?.lines
  it('answered and empty is none', () => expect(linesOf()).toEqual([]))
  it.each([
    ['unknown', unknownSection],
    ['incomplete', { state: 'answered', resources: [], complete: false }],
  ])('%s administrations never make it none', (_, section) => {
    expect(lines([], { medicationAdministrations: section })).toBeUndefined()
    expect(lines([given], { medicationAdministrations: section })).toHaveLength(1)
  })
})

describe('the next line', () => {
  const from = (start: string) => ({ dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start } } } }] })
  const next = (...resources: object[]) => caseOf(resources).therapy?.nextLineStart
  it.each([
    ['a draft', { status: 'draft', ...from('2026-07-01') }, '2026-07-01'],
    ['a plan', { status: 'active', intent: 'plan', ...from('2026-07-01') }, '2026-07-01'],
    ['an event', { status: 'active', dosageInstruction: [{ timing: { event: ['2026-06-20'] } }] }, '2026-06-20'],
    ['a start on asOf', { status: 'draft', ...from('2026-06-15') }, undefined],
    ['written after asOf', { status: 'draft', authoredOn: '2026-06-16', ...from('2026-07-01') }, undefined],
    ['completed', { status: 'completed', ...from('2026-07-01') }, undefined],
  ])('%s', (_, more, start) => expect(next({ ...prescription('ドセタキセル', '2026-06-01'), ...more })).toBe(start))
  it('more of the running line is not the next', () =>
    expect(
      next(prescription('タグリッソ', '2026-05-01'), {
        ...prescription('タグリッソ', '2026-06-01'),
        status: 'active',
        ...from('2026-07-01'),
      }),
    ).toBeUndefined())
  it('an activity of an active care plan', () => {
    const plan = (status: string, created = '2026-06-01') => ({
      resourceType: 'CarePlan',
      id: 'c',
      status,
      created,
      activity: [{ detail: { description: 'FOLFIRI（イリノテカン）', scheduledPeriod: { start: '2026-07-10' } } }],
    })
    expect(next(plan('active'))).toBe('2026-07-10')
    expect(next(plan('draft'))).toBeUndefined()
    expect(next(plan('active', '2026-06-20'))).toBeUndefined()
  })
})
