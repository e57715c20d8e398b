import type { MissingFact, Profile } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { coverage } from './covers.ts'
import type { Found } from './found.ts'
import { markerFound } from './marker-found.ts'

export interface DrugsOnPanel {
  /** Rows whose marker this panel found, and whose link to this panel a source confirms. */
  readonly confirmed: readonly CdxRow[]
  /** The same, but the link or the row is unverified (要確認). */
  readonly unverified: readonly CdxRow[]
  /** Facts without which a confirmed row can neither be counted nor excluded. */
  readonly missing: readonly MissingFact[]
  /** Unverified rows that can neither be counted nor excluded, each with the fact it lacks. */
  readonly unsettled: readonly { readonly row: CdxRow; readonly missing: MissingFact }[]
}

/** Drugs that a panel's result opens within the approved use of that very panel, in this cancer, by our table. */
export function drugsOnPanel(
  { cdx, tumors }: Pick<Knowledge, 'cdx' | 'tumors'>,
  groups: readonly string[],
  panel: string,
  profile: Profile,
): DrugsOnPanel {
  const rows = cdx.flatMap(row => {
    const link = row.tests.find(one => one.test === panel && one.standing !== 'not-usable')
    const covered = coverage(row, groups, tumors)
    if (link === undefined || covered === 'no' || !ON_A_VARIANT.has(row.marker.by)) return []
    const sure = link.standing === 'approved' && row.confidence !== 'unverified'
    const found = markerFound(row.marker, profile)
    return [{ row, sure, found: found === 'yes' && covered === 'perhaps' ? NARROWER : found }]
  })
  return {
    confirmed: rows.filter(({ sure, found }) => sure && found === 'yes').map(({ row }) => row),
    unverified: rows.filter(({ sure, found }) => !sure && found === 'yes').map(({ row }) => row),
    missing: [...new Set(rows.flatMap(({ sure, found }) => (sure && typeof found === 'object' ? found.missing : [])))],
    unsettled: rows.flatMap(({ row, sure, found }) =>
      !sure && typeof found === 'object' ? [{ row, missing: found.missing }] : [],
    ),
  }
}

/** A drug given on the strength of something found; wild type is the absence of it. */
const ON_A_VARIANT: ReadonlySet<string> = new Set(['alteration', 'msi', 'tmb', 'hrd'])

/** The marker is there, but the record names the cancer too broadly to say whether the row covers it. */
const NARROWER: Found = { missing: 'tumor.groups' }

export const drugsOf = (rows: readonly CdxRow[]): readonly string[] => [...new Set(rows.flatMap(row => row.drugs))]
