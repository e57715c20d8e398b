import type { MissingFact, Profile } from '#case'
import type { CdxRow } from '#knowledge'
import { covers } from './covers.ts'
import { markerFound } from './marker-found.ts'

export interface DrugsOnPanel {
  /** Rows whose marker this panel found, and whose link to this panel a source confirms. */
  readonly confirmed: readonly CdxRow[]
  /** The same, but the link or the row is unverified (要確認). */
  readonly unverified: readonly CdxRow[]
  /** Facts without which a confirmed row can neither be counted nor excluded. */
  readonly missing: readonly MissingFact[]
}

/** Drugs that a panel's result opens within the approved use of that very panel, in this cancer, by our table. */
export function drugsOnPanel(
  cdx: readonly CdxRow[],
  groups: readonly string[],
  panel: string,
  profile: Profile,
): DrugsOnPanel {
  const rows = cdx
    .filter(row => covers(row, groups))
    .flatMap(row => {
      const link = row.tests.find(one => one.test === panel && one.standing !== 'not-usable')
      if (link === undefined) return []
      return [
        {
          row,
          sure: link.standing === 'approved' && row.confidence !== 'unverified',
          found: markerFound(row.marker, profile),
        },
      ]
    })
  return {
    confirmed: rows.filter(({ sure, found }) => sure && found === 'yes').map(({ row }) => row),
    unverified: rows.filter(({ sure, found }) => !sure && found === 'yes').map(({ row }) => row),
    missing: rows.flatMap(({ sure, found }) => (sure && typeof found === 'object' ? [found.missing] : [])),
  }
}

export const drugsOf = (rows: readonly CdxRow[]): readonly string[] => [...new Set(rows.flatMap(row => row.drugs))]
