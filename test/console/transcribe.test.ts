import { describe, expect, it } from 'vitest'
import { type Check, differencesOf, emptyCheck, missingInCheck } from '../../src/console/app/views/transcribe/check.ts'
import { resourcesOf } from '../../src/console/app/views/transcribe/resources.ts'
import {
  emptyCandidate,
  emptyTranscript,
  missingIn,
  type Transcript,
} from '../../src/console/app/views/transcribe/transcript.ts'

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
    ['sees one gene', { genes: 'BRCA1' }, ['genes']],
    ['counts another drug', { count: '2' }, ['count']],
    ['reads another reach', { reach: { a: 'trial' } }, ['reach']],
    ['finds the fit not stated', { cdxFit: { a: 'unstated' } }, ['cdxFit']],
  ])('%s', (_, change, fields) => {
    expect(differencesOf(first, { ...check, ...change }).map(({ field }) => field)).toEqual(fields)
  })

  it('does not pass over a drug where the first reader saw none', () => {
    const none: Transcript = { ...first, drugs: 'no-candidate' }
    const second: Check = { ...emptyCheck, secondary: 'suspected', genes: 'BRCA1 BRCA2', count: '1' }
    expect(differencesOf(none, second)).toEqual([{ field: 'count', first: '0', second: '1' }])
  })
})

describe('what is written', () => {
  const written = (change: Partial<Transcript>) => [
    ...resourcesOf({ ...first, ...change }, 'p', 'Practitioner/two').values(),
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
})
