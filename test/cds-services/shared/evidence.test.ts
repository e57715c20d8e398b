import { describe, expect, it } from 'vitest'
import type { Results } from '#case'
import { asOf } from '#knowledge'
import { given, tables } from '#test/rule-test'
import { evidenceFor } from '../../../cds-services/shared/evidence.ts'
import { markerFound } from '../../../cds-services/shared/marker-found.ts'

const k = asOf(tables, '2026-06-15')
function rowOf(id: string) {
  const row = k.cdx.find(one => one.id === id)
  if (row === undefined) throw new Error(`no row is called ${id}`)
  return row
}

describe('MSI-high by mismatch repair', () => {
  const msiHigh = rowOf('CRC-MSI-PEM').marker
  it.each<readonly [string, Results, unknown]>([
    ['deficient', { mmr: 'deficient' }, 'yes'],
    ['proficient', { mmr: 'proficient' }, 'no'],
    ['neither is read', {}, { missing: 'profile.msi' }],
    ['MSI itself comes first', { msi: 'stable', mmr: 'deficient' }, 'no'],
  ])('%s', (_, results, found) => expect(markerFound(msiHigh, results)).toEqual(found))
})

describe('a fusion that was not seen', () => {
  const excludedBy = (c: Parameters<typeof given>[0]) =>
    evidenceFor(rowOf('AG-RET-SEL'), given(c), k).map(({ specimen, excludes }) => [specimen, excludes])
  it.each<readonly [string, string, readonly [string, boolean]]>([
    [
      'a product for blood takes blood, though the report does not say so',
      'foundationone-liquid-cdx',
      ['blood', false],
    ],
    ['a product for tissue excludes it', 'foundationone-cdx', ['tissue', true]],
  ])('%s', (_, panel, expected) =>
    expect(excludedBy({ profile: { panel, use: 'profile', alterations: [] } })).toEqual([expected]),
  )

  it.each<readonly [string, { use?: 'cdx' | 'profile'; items?: readonly string[] }, boolean]>([
    ['a run that was asked for it', { use: 'cdx', items: ['RET-fusion'] }, true],
    ['a run that was asked for something else', { use: 'cdx', items: ['MSI'] }, false],
    ['a run of which it is not known', {}, false],
  ])('is excluded by %s: %s', (_, run, excluded) =>
    expect(excludedBy({ profile: { panel: 'foundationone-cdx', alterations: [], ...run } })).toEqual([
      ['tissue', excluded],
    ]),
  )

  it('a report that names its specimen is believed', () =>
    expect(
      excludedBy({ profile: { panel: 'foundationone-cdx', use: 'profile', specimen: 'blood', alterations: [] } }),
    ).toEqual([['blood', false]]))
})

describe('a germline test that found nothing', () => {
  const negative = given({
    companionResults: [{ test: 'BRACAnalysis', alterations: [], absent: [{ gene: 'BRCA1' }, { gene: 'BRCA2' }] }],
  })
  it.each<readonly [string, string, boolean]>([
    ['leaves the tumor open, where its variants count too', 'PR-BRCA-OLA', false],
    ['settles it, where only the germline counts', 'BR-BRCA-OLA', true],
  ])('%s', (_, id, excluded) =>
    expect(evidenceFor(rowOf(id), negative, k).map(({ found, excludes }) => [found, excludes])).toEqual([
      ['no', excluded],
    ]),
  )
})

describe('a negative result on blood', () => {
  const onBlood = (test: string, results: Results, specimen: 'blood' | 'tissue' = 'blood') =>
    given({ companionResults: [{ test, specimen, ...results }] })
  const read = (id: string, c: ReturnType<typeof given>) =>
    evidenceFor(rowOf(id), c, k).map(({ excludes, blind }) => [excludes, blind])

  it('leaves the marker open where tissue can be tested too', () =>
    expect(read('NSCLC-EGFR-OSI', onBlood('cobasEGFRv2', { alterations: [] }))).toEqual([[false, 'blood']]))
  it('excludes it on tissue', () =>
    expect(read('NSCLC-EGFR-OSI', onBlood('cobasEGFRv2', { alterations: [] }, 'tissue'))).toEqual([[true, undefined]]))
  it('excludes it where the companion test takes blood alone', () =>
    expect(
      read(
        'BR-ESR1-IML',
        given({ profile: { panel: 'guardant360-cdx', use: 'cdx', items: ['ESR1'], alterations: [] } }),
      ),
    ).toEqual([[true, undefined]]))
  it('excludes wild type by the variant that it shows', () =>
    expect(
      read(
        'CRC-RAS-CET',
        onBlood('OncoBEAM_RAS', { alterations: [{ gene: 'KRAS', kind: 'mutation', protein: 'G12D' }] }),
      ),
    ).toEqual([[true, undefined]]))
})

it('tells the panel first, then every single test of the marker', () =>
  expect(
    evidenceFor(
      rowOf('NSCLC-EGFR-OSI'),
      given({
        profile: { panel: 'foundationone-cdx', alterations: [] },
        companionResults: [
          { test: 'cobasEGFRv2', alterations: [] },
          { test: 'VENTANA_ALK', alterations: [] },
        ],
      }),
      k,
    ).map(({ test, link, use }) => [test, link, use]),
  ).toEqual([
    ['foundationone-cdx', 'to-verify', 'not-known'],
    ['cobasEGFRv2', 'approved', 'single'],
  ]))
