import { describe, expect, it } from 'vitest'
import { type Check, differencesOf, emptyCheck, missingInCheck } from '../../src/console/app/views/transcribe/check.ts'
import { resourcesOf } from '../../src/console/app/views/transcribe/resources.ts'
import {
  emptyCandidate,
  emptyTranscript,
  missingIn,
  type Transcript,
} from '../../src/console/app/views/transcribe/transcript.ts'
import type { Terms } from '../../src/console/shapes/terms.ts'

const first: Transcript = {
  ...emptyTranscript('a'),
  performer: 'Practitioner/one',
  order: 'ServiceRequest/order',
  issued: '2026-06-15',
  secondary: 'suspected',
  genes: 'BRCA1、ｂｒｃａ2',
  drugs: 'listed',
  candidates: [{ ...emptyCandidate('a'), drug: 'オラパリブ', reach: 'approved', cdxFit: 'true', gene: 'BRCA1' }],
}
const terms: Terms = {
  drugs: [
    {
      name: 'オラパリブ',
      aliases: ['olaparib', 'リムパーザ'],
      coding: [{ system: 'http://www.whocc.no/atc', code: 'L01XK01', display: 'Olaparib' }],
    },
    { name: 'テガフール・ギメラシル・オテラシル', aliases: ['S-1'], coding: [] },
  ],
  genes: [
    {
      name: 'BRCA1',
      aliases: [],
      coding: [{ system: 'http://www.genenames.org', code: 'HGNC:1100', display: 'BRCA1' }],
    },
    {
      name: 'BRCA2',
      aliases: ['FANCD1'],
      coding: [{ system: 'http://www.genenames.org', code: 'HGNC:1101', display: 'BRCA2' }],
    },
  ],
}
const check: Check = {
  performer: 'Practitioner/two',
  secondary: 'suspected',
  genes: 'brca2 BRCA1',
  count: '１',
  reach: { a: 'approved' },
  cdxFit: { a: 'true' },
}

describe('the first reading', () => {
  it.each<[string, Partial<Transcript>, readonly string[]]>([
    ['complete on the day itself', {}, []],
    ['dated tomorrow', { issued: '2026-06-16' }, ['issued']],
    ['a suspicion without a gene', { genes: '、' }, ['genes']],
    ['no suspicion needs no gene', { secondary: 'none', genes: '' }, []],
    ['a candidate left empty', { candidates: [emptyCandidate('a')] }, ['a drug', 'a reach', 'a cdxFit']],
    ['no candidate at all', { drugs: 'no-candidate', candidates: [emptyCandidate('a')] }, []],
  ])('%s', (_, change, missing) => {
    expect([...missingIn({ ...first, ...change }, '2026-06-15')]).toEqual(missing)
  })
})

describe('the second reading', () => {
  it.each<[string, Partial<Check>, readonly string[]]>([
    ['complete', {}, []],
    ['by the first reader', { performer: 'Practitioner/one' }, ['samePerson']],
    ['without a count', { count: 'いくつか' }, ['count']],
    ['a drug not read', { reach: {} }, ['a reach']],
  ])('%s', (_, change, missing) => {
    expect([...missingInCheck({ ...check, ...change }, first)]).toEqual(missing)
  })

  it.each<[string, Partial<Check>, readonly string[]]>([
    ['agrees, whatever the width, case and order', {}, []],
    ['sees no suspicion', { secondary: 'none' }, ['secondary', 'genes']],
    ['calls a gene by another name', { genes: 'BRCA1 FANCD1' }, []],
    ['sees one gene', { genes: 'BRCA1' }, ['genes']],
    ['counts another drug', { count: '2' }, ['count']],
    ['reads another reach', { reach: { a: 'trial' } }, ['reach']],
    ['finds the fit not stated', { cdxFit: { a: 'unstated' } }, ['cdxFit']],
  ])('%s', (_, change, fields) => {
    expect(differencesOf(first, { ...check, ...change }, terms).map(({ field }) => field)).toEqual(fields)
  })

  it('does not pass over a drug where the first reader saw none', () => {
    const none: Transcript = { ...first, drugs: 'no-candidate' }
    const second: Check = { ...emptyCheck, secondary: 'suspected', genes: 'BRCA1 BRCA2', count: '1' }
    expect(differencesOf(none, second, terms)).toEqual([{ field: 'count', first: '0', second: '1' }])
  })
})

describe('what is written', () => {
  const written = (change: Partial<Transcript>) => [
    ...resourcesOf({ ...first, ...change }, 'p', 'Practitioner/two', terms).values(),
  ]

  it('names both readers on every resource', () => {
    for (const resource of written({ omission: 'possible' }))
      expect(resource).toMatchObject({
        subject: { reference: 'Patient/p' },
        performer: [{ reference: 'Practitioner/one' }, { reference: 'Practitioner/two' }],
      })
  })

  it('says nothing of a fit that the report does not state', () => {
    const candidates = first.candidates.map(one => ({ ...one, cdxFit: 'unstated' }))
    expect(JSON.stringify(written({ candidates }))).not.toContain('cdx-fit')
  })

  it('writes no drug where there is none, and says so', () => {
    const resources = written({ drugs: 'no-candidate' })
    expect(JSON.stringify(resources)).not.toContain('ccat-candidate-drug')
    expect(resources.at(-1)).toMatchObject({ conclusionCode: [{ coding: [{ code: 'no-candidate' }] }] })
  })

  const drugsIn = (change: Partial<Transcript>) =>
    written(change).filter(one => JSON.stringify(one).includes('"ccat-candidate-drug"')) as fhir4.Observation[]
  const named = (drug: string, gene = 'BRCA1') => ({
    candidates: first.candidates.map(one => ({ ...one, drug, gene })),
  })

  it.each([
    ['a known name', 'オラパリブ', 'L01XK01'],
    ['a brand', 'ﾘﾑﾊﾟｰｻﾞ', 'L01XK01'],
    ['an English name', 'Olaparib', 'L01XK01'],
  ])('codes a drug by %s, and keeps the words of the report', (_, drug, code) => {
    const [observation] = drugsIn(named(drug))
    expect(observation?.valueCodeableConcept).toMatchObject({ coding: [{ code }], text: drug })
    expect(observation?.note).toBeUndefined()
  })

  it('writes a known drug without a code by its own name', () => {
    expect(drugsIn(named('S-1'))[0]?.valueCodeableConcept).toEqual({ text: 'テガフール・ギメラシル・オテラシル' })
  })

  it('keeps an unknown name as it was read, marked to be verified', () => {
    const [observation] = drugsIn(named('治験薬ABC-1', 'XYZ1'))
    expect(observation?.valueCodeableConcept).toEqual({ text: '治験薬ABC-1' })
    expect(observation?.note?.[0]?.text).toContain('要確認')
    expect(observation?.note?.[0]?.text).toContain('治験薬ABC-1、XYZ1')
  })

  it('codes genes by HGNC', () => {
    expect(JSON.stringify(drugsIn({}))).toContain('HGNC:1100')
    expect(JSON.stringify(written({})[0])).toContain('HGNC:1101')
  })
})
