import type { CdxRow, Knowledge } from '#knowledge'
import { genesOf } from '../shared/evidence.ts'
import { takes } from '../shared/takes.ts'
import { plasmaNeedsNoReason } from './plasma-condition.ts'
import { confirmedTests, isPanel, ranked } from './tests-of.ts'

/** Why a panel, or a test of several genes, comes before single tests. */
export type Preferred =
  | { readonly for: 'marker-without-single-test'; readonly tests: readonly string[] }
  | {
      readonly for: 'several-markers'
      readonly tests: readonly [string]
      readonly markers: number
      /** On plasma, for items that need the reason why tissue is difficult. */
      readonly needsReason: boolean
    }

/** What a row's marker is about: to a specimen, two rows on one gene are one marker. */
const subject = (row: CdxRow) => [...genesOf(row)].sort().join('+')

export const subjectsOf = (rows: readonly CdxRow[]): ReadonlySet<string> => new Set(rows.map(subject))

/** The markers for which only panels are confirmed come first; then one test that answers several markers from one specimen. */
export function preferred(rows: readonly CdxRow[], groups: readonly string[], k: Knowledge): Preferred | undefined {
  const alone = [...Map.groupBy(rows, subject).values()].filter(about => {
    const tests = about.flatMap(confirmedTests)
    return tests.length > 0 && tests.every(test => isPanel(test, k))
  })
  if (alone.length > 0) return { for: 'marker-without-single-test', tests: ranked(alone.flat(), confirmedTests) }
  return most(rows, groups, k, false) ?? most(rows, groups, k, true)
}

/** The test that answers most of several markers; tests that need no reason are asked before plasma that does. */
function most(
  rows: readonly CdxRow[],
  groups: readonly string[],
  k: Knowledge,
  needsReason: boolean,
): Preferred | undefined {
  const answers = (test: string, row: CdxRow) =>
    confirmedTests(row).includes(test) && (needsReason || takes(test, k).tissue || plasmaNeedsNoReason(row, groups, k))
  const [best] = ranked(rows, confirmedTests)
    .map(test => ({ test, markers: subjectsOf(rows.filter(row => answers(test, row))).size }))
    .filter(one => one.markers > 1)
    .sort((a, b) => b.markers - a.markers)
  return best && { for: 'several-markers', tests: [best.test], markers: best.markers, needsReason }
}
