import type { CdxRow, Knowledge } from '#knowledge'

/**
 * A test that looks at the germline alone, for a marker that the tumor may have acquired: what it finds counts, and that it
 * finds nothing says nothing of the tumor (BRCA1/2 in ovarian and prostate cancer).
 */
export const seesGermlineOnly = ({ marker }: CdxRow, test: string, { companionTests }: Knowledge): boolean =>
  marker.by === 'alteration' &&
  !marker.anyOf.every(one => one.origin === 'germline') &&
  companionTests.some(one => one.id === test && one.method?.includes('germline') === true)
