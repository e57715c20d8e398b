import type { Case, MissingFact } from '#case'
import type { CdxRow, Knowledge } from '#knowledge'
import { cdxItemsOf } from '../shared/cdx-item-of.ts'
import { coverage } from '../shared/covers.ts'
import { genesOf } from '../shared/evidence.ts'
import { type Asked, asked } from './asked.ts'
import { rowAsked } from './drug-rows.ts'
import { isCondition } from './gated-drugs.ts'

export interface Wanted {
  /** Rows of the drug table that are asked for and cover this cancer. */
  readonly rows: readonly CdxRow[]
  /** Rows of which only a narrower diagnosis can say so. */
  readonly perhaps: readonly CdxRow[]
}

/** Drug, marker and tests that the drafts ask about in this cancer; or the fact without which nobody can say. */
export function wantedRows(c: Case, k: Knowledge): Wanted | { readonly missing: MissingFact } {
  if (c.tumor === undefined) return { missing: 'tumor' }
  const { groups } = c.tumor
  if (groups === undefined || groups.length === 0) return { missing: 'tumor.groups' }
  const what = asked(c, k)
  if (what.by === 'unknown') return { missing: what.missing }
  const here = k.cdx.filter(isCondition).map(row => ({
    row,
    answers: [coverage(row, groups, k.tumors), isAsked(row, what, c, groups, k)],
  }))
  return {
    rows: here.filter(({ answers }) => answers.every(one => one === 'yes')).map(({ row }) => row),
    perhaps: here.filter(({ answers }) => !answers.includes('no') && answers.includes('perhaps')).map(({ row }) => row),
  }
}

function isAsked(row: CdxRow, what: Asked, c: Case, groups: readonly string[], k: Knowledge) {
  if (what.by === 'drugs') return rowAsked(row, what.drugs, c, groups, k)
  if (what.by === 'all') return 'yes'
  if (what.by === 'unknown') return 'no'
  const byItem = cdxItemsOf(row).some(item => what.items.includes(item))
  return byItem || what.tests.some(test => concerns(row, test, k)) ? 'yes' : 'no'
}

/** A test asks about a row that names it, and about every row whose marker it looks at. */
function concerns(row: CdxRow, test: string, { companionTests }: Knowledge): boolean {
  const genes = companionTests.find(one => one.id === test)?.genes ?? []
  return row.tests.some(link => link.test === test) || genesOf(row).some(gene => genes.includes(gene))
}
