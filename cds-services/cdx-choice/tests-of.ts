import type { CdxRow, Knowledge } from '#knowledge'

/** The tests that a confirmed row names as approved for it. Only these are ever offered. */
export const confirmedTests = (row: CdxRow): readonly string[] =>
  row.confidence === 'unverified' ? [] : row.tests.filter(link => link.standing === 'approved').map(link => link.test)

/** The tests that may be companions of a row, but nobody has confirmed it (要確認). */
export const testsToVerify = (row: CdxRow): readonly string[] => {
  const confirmed = confirmedTests(row)
  return row.tests
    .filter(link => link.standing !== 'not-usable')
    .flatMap(({ test }) => (confirmed.includes(test) ? [] : test))
}

export const isPanel = (test: string, { panels }: Knowledge) => panels.some(one => one.id === test)

/** A confirmed row that only a panel can answer; an unverified row never says so. */
export const onlyByPanel = (row: CdxRow, k: Knowledge) =>
  row.panelOnly === 'yes' && confirmedTests(row).some(test => isPanel(test, k))

/** Each test once, the one that answers most rows first. */
export function ranked(rows: readonly CdxRow[], testsOf: (row: CdxRow) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const test of rows.flatMap(testsOf)) counts.set(test, (counts.get(test) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([test]) => test)
}
