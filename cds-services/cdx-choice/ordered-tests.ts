import type { Case } from '#case'
import type { CdxRow } from '#knowledge'
import { draftPanel, draftTests } from './asked.ts'
import { confirmedTests } from './tests-of.ts'

/** Every test that is being ordered, panel or not. */
export function orderedTests(c: Case): readonly string[] {
  const panel = draftPanel(c)?.panel
  return [...(panel === undefined ? [] : [panel]), ...draftTests(c)]
}

/** The tests being ordered that are confirmed as companion test of none of these rows. */
export const orderedInVain = (rows: readonly CdxRow[], c: Case): readonly string[] =>
  orderedTests(c).filter(test => !rows.some(row => confirmedTests(row).includes(test)))
