import type { CdxRow } from '#knowledge'

/** A use in any solid cancer: true of nearly every patient, so that it says little of this one. */
export const isAgnostic = ({ tumors }: CdxRow): boolean => tumors.includes('solid')

/** The uses of this cancer before those of any cancer, else in the order of the table. */
export const specificFirst = (rows: readonly CdxRow[]): readonly CdxRow[] => [
  ...rows.filter(row => !isAgnostic(row)),
  ...rows.filter(isAgnostic),
]
