import { isDeepStrictEqual } from 'node:util'
import { load, type Row } from '#knowledge'
import { type Bench, Refused, writeLines } from '../bench.ts'
import { changeTable } from '../yaml/change-table.ts'
import { commit } from '../yaml/commit.ts'
import { brandStem, folded, genericStem } from './drug-names.ts'
import type { Csv } from './read-rows.ts'

type Drug = Row<'drugs'>

/** What the columns are called in the masters and by us, compared after NFKC, ignoring case. */
const NAMES = {
  yj: ['yj', 'yjコード', 'yj code', '個別医薬品コード', '薬価基準収載医薬品コード'],
  hot9: ['hot9', 'hot9コード', 'hot9番号'],
  generic: ['generic', '一般名', '一般名称', '成分名'],
  brand: ['brand', '販売名', '商品名', '品名', '医薬品名'],
} as const
type Field = keyof typeof NAMES

/** Whether a file is a drug master (a YJ code and a generic name in each line) and not the drug table in its flat form. */
export const isDrugMaster = ({ header }: Csv) => !header.includes('id') && columnAt(header, 'yj') >= 0

const columnAt = (header: readonly string[], field: Field) =>
  header.findIndex(name => NAMES[field].some(known => known === name.toLowerCase()))

/**
 * Takes YJ prefixes (first seven digits) and brand names of known drugs out of a drug master. A line is a known drug
 * when its generic name, without salt and hydrate, is a name of that drug; all other lines are listed and left out.
 * HOT9 numbers are checked and not kept. Throws Refused; then nothing was written.
 */
export function importDrugMaster(file: string, csv: Csv, dryRun: boolean, bench: Bench): void {
  const { root, say } = bench
  const at = { yj: columnAt(csv.header, 'yj'), hot9: columnAt(csv.header, 'hot9') }
  const names = { generic: columnAt(csv.header, 'generic'), brand: columnAt(csv.header, 'brand') }
  const lacking = Object.entries({ ...names }).filter(([, index]) => index < 0)
  if (lacking.length > 0) throw new Refused(...lacking.map(([name]) => say.noColumn(file, name)))

  const { drugs } = load(root)
  const known = new Map(drugs.flatMap(drug => namesOf(drug).map(name => [folded(name), drug.id] as const)))
  const gained = new Map(drugs.map(drug => [drug.id, { yj: new Set(drug.yj), brands: new Set(drug.brands) }]))
  const owner = new Map(drugs.flatMap(drug => drug.yj.map(prefix => [prefix, drug.id] as const)))
  const faults: string[] = []
  const unmatched: string[] = []
  for (const { line, cells } of csv.records) {
    const cell = (index: number) => (cells[index] ?? '').normalize('NFKC').trim()
    const [yj, hot9, generic, brand] = [cell(at.yj), cell(at.hot9), cell(names.generic), cell(names.brand)]
    if (!/^\d{7}[0-9A-Z]{5}$/.test(yj)) faults.push(say.badCode(file, line, 'yj', yj, '4291045F1027'))
    if (hot9 !== '' && !/^\d{9}$/.test(hot9)) faults.push(say.badCode(file, line, 'hot9', hot9, '123456789'))
    if (generic === '') faults.push(say.emptyCell(file, line, 'generic'))
    const id = known.get(folded(generic)) ?? known.get(folded(genericStem(generic)))
    const drug = id === undefined ? undefined : gained.get(id)
    if (id === undefined || drug === undefined) {
      unmatched.push(say.unmatched(line, yj, generic, brand))
      continue
    }
    const prefix = yj.slice(0, 7)
    const other = owner.get(prefix)
    if (other !== undefined && other !== id) faults.push(say.prefixTaken(file, line, prefix, other, id))
    owner.set(prefix, id)
    drug.yj.add(prefix)
    const stem = brandStem(brand)
    const named = known.get(folded(stem))
    if (named !== undefined && named !== id) faults.push(say.brandTaken(file, line, stem, named, id))
    if (stem !== '' && named === undefined) drug.brands.add(stem)
    if (stem !== '') known.set(folded(stem), named ?? id)
  }
  if (faults.length > 0) throw new Refused(...faults)

  const edits = new Map(drugs.flatMap(drug => changesOf(drug, gained.get(drug.id))))
  const texts = changeTable(root, 'drugs', edits, [])
  commit(root, texts, dryRun, say.tableFault)
  writeLines(bench, [
    ...[...edits].map(([id, change]) => say.drugGains(id, change.yj ?? [], change.brands ?? [])),
    ...unmatched,
    say.drugMaster(edits.size, unmatched.length, dryRun),
    ...[...texts.keys()].map(say.fileWritten(dryRun)),
  ])
}

const namesOf = ({ id, name, brands, aliases }: Drug) => [id, name.ja, name.en, ...brands, ...aliases]

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
