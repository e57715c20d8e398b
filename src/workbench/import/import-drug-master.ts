import { isDeepStrictEqual } from 'node:util'
import { load, type Row } from '#knowledge'
import { type Bench, Refused, writeLines } from '../bench.ts'
import { changeTable } from '../yaml/change-table.ts'
import { commit } from '../yaml/commit.ts'
import { folded } from './drug-names.ts'
import { brandOf, knownDrugs } from './known-drugs.ts'
import { lacking, type MasterLine, masterLines } from './master-lines.ts'
import type { Csv } from './read-rows.ts'

type Drug = Row<'drugs'>

/** The class of anticancer drugs (薬効分類 42 腫瘍用薬): a line of it that is no drug of ours is worth a look. */
const ANTICANCER = /^42/

/**
 * Takes YJ prefixes (first seven digits) and brand names of known drugs out of a drug master. Anticancer lines of no
 * drug of ours are listed, other lines counted; HOT numbers are checked and not kept. Throws Refused; then nothing was
 * written.
 */
export function importDrugMaster(file: string, csv: Csv, dryRun: boolean, bench: Bench): void {
  const { root, say } = bench
  const lacks = lacking(csv.header)
  if (lacks.length > 0) throw new Refused(...lacks.map(names => say.noColumn(file, names)))

  const { drugs } = load(root)
  const known = knownDrugs(drugs)
  const gained = new Map(drugs.map(drug => [drug.id, { yj: new Set(drug.yj), brands: new Set(drug.brands) }]))
  const faults: string[] = []
  const unmatched: MasterLine[] = []
  let uncoded = 0
  for (const one of masterLines(csv)) {
    const { line, yj, hot, brand } = one
    if (hot !== '' && !/^\d{9}(\d{4})?$/.test(hot)) faults.push(say.badCode(file, line, 'hot', hot, '123456789'))
    if (one.generic === '') faults.push(say.emptyCell(file, line, 'generic'))
    if (yj === '') {
      uncoded += 1
      continue
    }
    if (!/^\d{7}[0-9A-Z]{5}$/.test(yj)) faults.push(say.badCode(file, line, 'yj', yj, '4291045F1027'))
    const id = known.meant(one)
    const drug = id === undefined ? undefined : gained.get(id)
    if (id === undefined || drug === undefined) {
      unmatched.push(one)
      continue
    }
    const prefix = yj.slice(0, 7)
    const owner = known.ownerOf(prefix)
    if (owner !== undefined && owner !== id) faults.push(say.prefixTaken(file, line, prefix, owner, id))
    drug.yj.add(prefix)
    const stem = brandOf(brand)
    const named = known.named(stem)
    if (named !== undefined && named !== id) faults.push(say.brandTaken(file, line, stem, named, id))
    if (stem !== '' && named === undefined) drug.brands.add(stem)
    known.learn(id, prefix, stem)
  }
  if (faults.length > 0) throw new Refused(...faults)

  const edits = new Map(drugs.flatMap(drug => changesOf(drug, gained.get(drug.id))))
  const texts = changeTable(root, 'drugs', edits, [])
  commit(root, texts, dryRun, say.tableFault)
  const shown = onceEach(unmatched.filter(({ yj }) => ANTICANCER.test(yj)))
  writeLines(bench, [
    ...[...edits].map(([id, change]) => say.drugGains(id, change.yj ?? [], change.brands ?? [])),
    ...shown.map(one => say.unmatched(one.line, one.yj, [one.generic ?? one.prescribed, one.brand])),
    say.drugMaster({ drugs: edits.size, unmatched: unmatched.length, shown: shown.length, uncoded }, dryRun),
    ...[...texts.keys()].map(say.fileWritten(dryRun)),
  ])
}

/** A master has a line for each package; one of them says it. */
const onceEach = (lines: readonly MasterLine[]): readonly MasterLine[] =>
  [...new Map(lines.toReversed().map(one => [`${one.yj} ${folded(one.brand)}`, one])).values()].sort(
    (a, b) => a.line - b.line,
  )

interface Gained {
  readonly yj: ReadonlySet<string>
  readonly brands: ReadonlySet<string>
}
type Change = { readonly yj?: readonly string[]; readonly brands?: readonly string[] }

function changesOf({ id, yj, brands }: Drug, gained: Gained | undefined): readonly (readonly [string, Change])[] {
  const after = { yj: [...(gained?.yj ?? yj)].sort(), brands: [...(gained?.brands ?? brands)] }
  const change = {
    ...(!isDeepStrictEqual(after.yj, [...yj].sort()) && { yj: after.yj }),
    ...(!isDeepStrictEqual(after.brands, brands) && { brands: after.brands }),
  }
  return Object.keys(change).length > 0 ? [[id, change]] : []
}
