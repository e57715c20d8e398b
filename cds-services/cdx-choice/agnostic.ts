import type { CdxRow } from '#knowledge'

/** A use in any solid cancer: true of nearly every patient, so that it says little of this one. */
export const isAgnostic = ({ tumors }: CdxRow): boolean => tumors.includes('solid')

/** The drugs that these rows name for any solid cancer and for none in particular, each once. */
export function agnosticDrugs(rows: readonly CdxRow[]): readonly string[] {
  const own = new Set(rows.filter(row => !isAgnostic(row)).flatMap(row => row.drugs))
  return [...new Set(rows.filter(isAgnostic).flatMap(row => row.drugs))].filter(drug => !own.has(drug))
}

/** The uses of this cancer before those of any cancer, else in the order of the table. */
export const specificFirst = (rows: readonly CdxRow[]): readonly CdxRow[] => [
  ...rows.filter(row => !isAgnostic(row)),
  ...rows.filter(isAgnostic),
]
