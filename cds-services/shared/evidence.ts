import type { Case, CompanionResult, PanelUse, Profile, Results, SpecimenKind } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { type Blind, blindTo } from './blind-to.ts'
import type { Found } from './found.ts'
import { markerFound } from './marker-found.ts'
import { type Masked, masked } from './masking.ts'

/** What one test on record says of the marker that a drug row asks for. */
export interface Evidence {
  /** Id of knowledge/panels.yaml or knowledge/companion-tests.yaml. */
  readonly test: string
  /** `none`: our table does not link this test to this row; its result can still matter (みなしCDx). */
  readonly link: 'approved' | 'to-verify' | 'none'
  readonly found: Found
  /** The test was asked for the marker and excludes it. */
  readonly excludes: boolean
  /** The test looked and found nothing, which does not exclude the marker. */
  readonly blind?: Blind
  /** How a panel was run; `single` for any other companion test. */
  readonly use: PanelUse | 'single' | 'not-known'
  readonly masked: Masked
  readonly specimen?: SpecimenKind
  readonly result: Profile | CompanionResult
}

/** Every result on record that bears on a row: the latest panel profile and each single test that covers the marker. */
export const evidenceFor = (row: CdxRow, c: Case, k: Knowledge): readonly Evidence[] => [
  ...panelEvidence(row, c, k),
  ...singleEvidence(row, c, k),
]

/** What the latest panel profile says; nothing when no panel gave one. */
export function panelEvidence(row: CdxRow, { profile, expertPanel }: Case, k: Knowledge): readonly Evidence[] {
  if (profile?.panel === undefined || profile.outcome === 'no-profile') return []
  const found = markerFound(row.marker, profile)
  const specimen = profile.specimen ?? specimenOf(profile.panel, k)
  const hidden = masked(row, profile, expertPanel)
  return [
    {
      test: profile.panel,
      link: linkOf(row, profile.panel),
      found,
      // A run for other items reports only those: that the marker is not among its findings says nothing, and may not be used.
      ...negative(row, profile.panel, hidden === 'open' && isNegative(row, profile, found), specimen, k),
      use: profile.use ?? 'not-known',
      masked: hidden,
      ...(specimen && { specimen }),
      result: profile,
    },
  ]
}

/** What each single test that covers the marker says. */
export const singleEvidence = (row: CdxRow, { companionResults = [] }: Case, k: Knowledge): readonly Evidence[] =>
  companionResults.filter(result => concerns(row, result, k)).map(result => single(row, result, k))

function single(row: CdxRow, result: CompanionResult, k: Knowledge): Evidence {
  const found = markerFound(row.marker, result)
  const specimen = result.specimen ?? specimenOf(result.test, k)
  return {
    test: result.test,
    link: linkOf(row, result.test),
    found: typeof found === 'object' ? { missing: 'companionResults' } : found,
    ...negative(row, result.test, isNegative(row, result, found), specimen, k),
    use: 'single',
    masked: 'open',
    ...(specimen && { specimen }),
    result,
  }
}

/** What a product tests, where it takes one kind of specimen only. */
function specimenOf(test: string, { panels, companionTests }: Knowledge): SpecimenKind | undefined {
  const takes = panels.find(one => one.id === test)?.specimen ?? companionTests.find(one => one.id === test)?.specimen
  if (takes === 'tissue') return 'tissue'
  return takes === 'blood' || takes === 'plasma' ? 'blood' : undefined
}

function linkOf(row: CdxRow, test: string): Evidence['link'] {
  const link = row.tests.find(one => one.test === test)
  if (link === undefined || link.standing === 'not-usable') return 'none'
  return link.standing === 'approved' && row.confidence !== 'unverified' ? 'approved' : 'to-verify'
}

/** A single test concerns a row when the table links it, or when it covers the gene or signature asked for. */
function concerns(row: CdxRow, { test }: CompanionResult, { companionTests }: Knowledge): boolean {
  if (row.tests.some(link => link.test === test)) return true
  const genes = companionTests.find(one => one.id === test)?.genes ?? []
  return genesOf(row).some(gene => genes.includes(gene))
}

/** What a row asks about, in the names that tests list as their genes. */
export function genesOf({ marker }: CdxRow): readonly string[] {
  switch (marker.by) {
    case 'alteration':
      return [...new Set(marker.anyOf.map(one => one.gene))]
    case 'wild-type':
      return marker.genes
    case 'expression':
      return { HER2: ['ERBB2'], 'PD-L1': ['CD274'], CLDN18: ['CLDN18'], KIT: ['KIT'] }[marker.protein]
    case 'mmr':
      return ['MLH1', 'PMS2', 'MSH2', 'MSH6']
    case 'methylation':
      return ['DNA methylation']
    default:
      return [marker.by.toUpperCase()]
  }
}

/** What it means that a test looked for a marker and did not find it. */
function negative(
  row: CdxRow,
  test: string,
  is: boolean,
  specimen: SpecimenKind | undefined,
  k: Knowledge,
): Pick<Evidence, 'excludes' | 'blind'> {
  const blind = is ? blindTo(row, test, specimen, k) : undefined
  return { excludes: is && blind === undefined, ...(blind && { blind }) }
}

function isNegative(row: CdxRow, results: Results, found: Found): boolean {
  if (found !== 'no') return false
  const { marker } = row
  switch (marker.by) {
    case 'wild-type':
      return true
    case 'msi':
      return results.msi !== 'not-stated'
    case 'tmb':
      return results.tmbPerMb !== 'not-stated'
    case 'hrd':
      return results.hrd === 'negative'
    case 'mmr':
      return results.mmr !== undefined && results.mmr !== 'not-stated'
    case 'expression':
      return (results.expression ?? []).some(one => one.protein === marker.protein)
    case 'methylation':
      return false
    case 'alteration':
      return looked(genesOf(row), results)
  }
}

/** Every gene is reported as not altered, or the report lists its variants and they are others. */
const looked = (genes: readonly string[], { alterations, absent = [] }: Results) =>
  Array.isArray(alterations) || genes.every(gene => absent.some(one => one.gene === gene))
