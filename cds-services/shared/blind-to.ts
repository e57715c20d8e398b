import type { SpecimenKind } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { takes } from './takes.ts'

/** Why a negative result says nothing of a tumor: the test sees the germline alone, or it was done on blood. */
export type Blind = 'germline' | 'blood'

/**
 * What a test that found nothing leaves open. A test of the germline says nothing of what the tumor has acquired (BRCA1/2 in
 * ovarian and prostate cancer). Blood gives more false negatives than tissue, fusions and copy numbers above all: where
 * tissue can be tested too, it is not the last word (the societies' table, specimen/tissue-and-blood).
 */
export function blindTo(
  row: CdxRow,
  test: string,
  specimen: SpecimenKind | undefined,
  k: Knowledge,
): Blind | undefined {
  if (!OF_THE_TUMOR.has(row.marker.by) || isOfTheGermline(row)) return undefined
  if (row.marker.by === 'alteration' && seesGermlineOnly(test, k)) return 'germline'
  const onTissueToo = row.tests.some(link => link.standing !== 'not-usable' && takes(link.test, k).tissue)
  return specimen === 'blood' && (onTissueToo || isFusion(row)) ? 'blood' : undefined
}

/** Markers that a test may miss; of a wild type the negative is a variant that was seen. */
const OF_THE_TUMOR: ReadonlySet<CdxRow['marker']['by']> = new Set(['alteration', 'msi', 'tmb'])

const isOfTheGermline = ({ marker }: CdxRow) =>
  marker.by === 'alteration' && marker.anyOf.every(one => one.origin === 'germline')

const isFusion = ({ marker }: CdxRow) => marker.by === 'alteration' && marker.anyOf.every(one => one.kind === 'fusion')

const seesGermlineOnly = (test: string, { companionTests }: Knowledge) =>
  companionTests.some(one => one.id === test && one.method?.includes('germline') === true)
