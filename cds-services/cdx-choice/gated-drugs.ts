import type { Case } from '#case'
import type { CdxRow, Knowledge, Row } from '#knowledge'
import { coverage, covers } from '../shared/covers.ts'
import { gatedUses, ungatedUses } from '../shared/uses-of-drug.ts'

/** The drugs being ordered that some label ties to a marker, in whatever cancer. */
export function gatedDrugs({ drugOrders = [] }: Case, { cdx }: Knowledge): readonly string[] {
  const drafts = drugOrders.filter(one => one.state === 'draft').map(one => one.drug)
  return [...new Set(drafts)].filter(drug => gatedUses(drug, cdx).some(isCondition))
}

/** Of these, the ones that a marker may decide in this cancer: no use without a marker is known to cover them. */
export function gatedHere(c: Case, k: Knowledge): readonly string[] {
  const groups = c.tumor?.groups
  if (groups === undefined) return gatedDrugs(c, k)
  return gatedDrugs(c, k).filter(
    drug =>
      freedom(drug, c, groups, k) !== 'yes' &&
      gatedUses(drug, k.cdx).some(row => isCondition(row) && coverage(row, groups, k.tumors) !== 'no'),
  )
}

/** Methylation helps to choose among drugs; no label makes it a condition. */
export const isCondition = ({ marker }: CdxRow) => marker.by !== 'methylation'

/** Whether the order as it stands, with every drug it combines, is a use for which no marker has to be shown. */
export function freedom(
  drug: string,
  { drugOrders = [] }: Case,
  groups: readonly string[],
  k: Knowledge,
): 'yes' | 'no' | 'perhaps' {
  const together = drugOrders.map(one => one.drug)
  const covered = ungatedUses(drug, k.ungatedUses)
    .filter(use => use.confidence !== 'unverified' && use.setting === 'any')
    .filter(
      ({ partners }) =>
        partners.length === 0 || partners.some(combination => combination.every(one => together.includes(one))),
    )
    .map(use => coverage(use, groups, k.tumors))
  return covered.includes('yes') ? 'yes' : covered.includes('perhaps') ? 'perhaps' : 'no'
}

/** Uses of a drug in this cancer for which no marker has to be shown, in whatever combination and setting. */
export const usesWithoutMarker = (
  drug: string,
  groups: readonly string[],
  k: Knowledge,
): readonly Row<'ungatedUses'>[] => ungatedUses(drug, k.ungatedUses).filter(use => covers(use, groups, k.tumors))
