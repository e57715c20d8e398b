import type { Case } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { covers } from '../shared/covers.ts'
import { earlierResults } from './earlier-results.ts'

const DRIVERS: ReadonlySet<string> = new Set([
  'EGFR',
  'ALK',
  'ROS1',
  'RET',
  'BRAF',
  'MET',
  'KRAS',
  'ERBB2',
  'NTRK1',
  'NTRK2',
  'NTRK3',
])

/** Driver genes of a row that asks for a variant of one; none for any other row. */
export const driversOf = ({ marker }: CdxRow): readonly string[] =>
  marker.by === 'alteration' ? [...new Set(marker.anyOf.map(one => one.gene).filter(gene => DRIVERS.has(gene)))] : []

/** Rows of driver genes that a test on record has found in a lung cancer; several drivers seldom meet in one tumor. */
export function lungDriversFound(c: Case, k: Knowledge): readonly CdxRow[] {
  const groups = c.tumor?.groups ?? []
  if (!groups.includes('lung')) return []
  const rows = k.cdx.filter(row => driversOf(row).length > 0 && covers(row, groups, k.tumors))
  return earlierResults(rows, c, k).flatMap(one => (one.says === 'found' ? one.row : []))
}
