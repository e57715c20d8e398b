import type { CandidateDrug, Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { coverage } from '../shared/covers.ts'
import { evidenceFor } from '../shared/evidence.ts'
import { gatedUses } from '../shared/uses-of-drug.ts'

type Level = Exclude<NonNullable<CandidateDrug['level']>, 'not-stated'>

export interface EvidenceLevel {
  readonly level: Level
  /** Who says so: the C-CAT report, or a label in our tables, for this cancer (A) or for another (C). */
  readonly basis: 'ccat-report' | 'label-here' | 'label-elsewhere'
}

/** How strong the evidence for a drug is. It says nothing of insurance: level A may rest on the FDA alone. */
export function evidenceLevel(drug: string, c: Case, k: Knowledge): EvidenceLevel | undefined {
  const reported = (c.ccat?.candidates ?? [])
    .filter(one => one.drug === drug)
    .flatMap(({ level }) => (level === undefined || level === 'not-stated' ? [] : [level]))
    .sort()
  const [level] = reported
  if (level !== undefined) return { level, basis: 'ccat-report' }
  const shown = gatedUses(drug, k.cdx).filter(row => row.confidence !== 'unverified' && found(row, c, k))
  const groups = c.tumor?.groups
  if (groups === undefined || shown.length === 0) return undefined
  const covered = shown.map(row => coverage(row, groups, k.tumors))
  if (covered.includes('yes')) return { level: 'A', basis: 'label-here' }
  return covered.includes('perhaps') ? undefined : { level: 'C', basis: 'label-elsewhere' }
}

const found = (row: CdxRow, c: Case, k: Knowledge) => evidenceFor(row, c, k).some(one => one.found === 'yes')
