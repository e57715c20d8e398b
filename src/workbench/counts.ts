import { load, SIGNERS_NEEDED, signersOf } from '#knowledge'
import { type Bench, writeLines } from './bench.ts'
import { confidences } from './state.ts'
import { nameOf } from './yaml/change-table.ts'

/** How many rows, and how many links between drugs and tests, are how sure, and on what evidence. */
export function counts(bench: Bench): void {
  const { say, root } = bench
  const tables = load(root)
  const rows = confidences(tables).map(([table, sure]) => say.counted(nameOf(table), sure.length, tally(sure)))
  const links = tables.cdx.flatMap(row => row.tests)
  const waiting = new Set(
    tables.signOffs
      .filter(({ row, test }) => signersOf(tables, row, test).size < SIGNERS_NEEDED)
      .map(({ row, test }) => JSON.stringify([row, test])),
  )
  writeLines(bench, [
    ...rows,
    say.links(links.filter(link => link.standing === 'approved').length, links.length),
    say.byStanding(tally(links.map(link => link.standing))),
    say.byEvidence(tally(links.map(link => link.evidence))),
    say.signOffs(tables.signOffs.length, waiting.size),
  ])
}

const tally = (values: readonly string[]) =>
  [...Map.groupBy(values, value => value)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([value, all]) => `${value} ${all.length}`)
    .join('  ')
