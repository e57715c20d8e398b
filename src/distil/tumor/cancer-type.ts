import type { Row, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { codesIn, unknownSystems, wordsOf } from '../read/coding.ts'
import { lexicon, longest } from '../read/lexicon.ts'
import type { Concept } from '../read/shape.ts'
import { addressOf, type SystemName } from '../read/systems.ts'
import { says } from '../read/text.ts'
import { icd10Rows } from './icd10.ts'

export type TumorRow = Row<'tumors'>

export interface CancerType {
  /** The row of terminology/tumors.yaml, where one is meant. */
  readonly row?: TumorRow
  readonly kind?: TumorRow['kind']
}

const lexicons = new WeakMap<Tables, ReturnType<typeof lexicon<TumorRow>>>()

/** Tumor rows that a text names, by its longest words. */
export function tumorsNamed(text: string, tables: Tables): readonly TumorRow[] {
  const find =
    lexicons.get(tables) ?? lexicon(tables.tumors.flatMap(row => namesOf(row).map(name => [name, row] as const)))
  lexicons.set(tables, find)
  return longest(find(text))
}

const namesOf = (row: TumorRow) => [row.name.ja, row.name.en, ...row.words]

/** The row with everything that holds it, narrow to broad. */
export function chainOf(row: TumorRow, tables: Tables): readonly TumorRow[] {
  const chain = [row]
  for (let at = row; at.within !== null && chain.length < 20; ) {
    const broader = tables.tumors.find(other => other.id === at.within)
    if (broader === undefined) break
    chain.push(broader)
    at = broader
  }
  return chain
}

const within = (row: TumorRow, other: TumorRow, tables: Tables) => chainOf(row, tables).includes(other)

/**
 * The cancer a diagnosis names, from OncoTree, ICD-10, SNOMED CT and the words; the most specific wins. Where OncoTree
 * and the rest disagree, OncoTree. Nothing when it names no cancer.
 */
export function cancerTypeOf(code: Concept | undefined, chart: Chart, ref?: string): CancerType | undefined {
  const { tables, remark } = chart
  const byCode = (system: SystemName, rows: (code: string) => readonly TumorRow[]) =>
    codesIn(code, system).flatMap(one => {
      const found = rows(one)
      if (found.length === 0 && (system === 'oncotree' || isCancerCode(one)))
        remark('unknown-code', `${addressOf(system)}|${one}`, ref)
      return found
    })
  const oncotree = byCode('oncotree', one => tables.tumors.filter(row => row.oncotree.includes(one.toUpperCase())))
  const snomed = byCode('snomed', one => tables.tumors.filter(row => row.snomed.includes(one)))
  const icd10 = byCode('icd10', one => icd10Rows(one, tables))
  const named = wordsOf(code).flatMap(text => tumorsNamed(text, tables))
  const kindByCode = kindOfIcd10(codesIn(code, 'icd10'))
  const coded = [...oncotree, ...snomed, ...icd10]
  const isCoded = coded.length > 0 || kindByCode !== undefined || codesIn(code, 'oncotree').length > 0
  // 大腸癌術後イレウス is coded as an ileus: where ICD-10 says that it is no cancer, the words do not make it one. But
  // the notices count 原因不明の著しい血球減少 among these diseases, which no code stands for.
  if (!isCoded && codesIn(code, 'icd10').length > 0 && !named.some(hasNoCode)) return undefined
  if (!isCoded && named.length === 0 && !says(wordsOf(code), anyCancer)) return undefined
  const row = mostSpecific(oncotree, [...snomed, ...icd10, ...named], tables)
  const kind = row?.kind ?? kindByCode
  if (row === undefined) remark('unknown-code', codeOf(code), ref)
  for (const system of unknownSystems(code)) remark('unknown-system', system, ref)
  const disagree = (other: TumorRow) => row !== undefined && !within(row, other, tables) && !within(other, row, tables)
  if ([...coded, ...named].some(disagree)) remark('diagnosis-codes-disagree', 'Condition', ref)
  return { ...(row && { row }), ...(kind && { kind }) }
}

const hasNoCode = ({ icd10, oncotree, snomed }: TumorRow) => icd10.length + oncotree.length + snomed.length === 0

function mostSpecific(first: readonly TumorRow[], others: readonly TumorRow[], tables: Tables): TumorRow | undefined {
  const depth = (row: TumorRow) => chainOf(row, tables).length
  const deepest = (rows: readonly TumorRow[]) =>
    rows.reduce<TumorRow | undefined>((best, row) => (best && depth(best) >= depth(row) ? best : row), undefined)
  const base = deepest(first)
  return base === undefined ? deepest(others) : deepest([base, ...others.filter(row => within(row, base, tables))])
}

const anyCancer =
  /癌(?!性)|悪性(新生物|腫瘍)|肉腫|白血病|リンパ腫|骨髄腫|\bcancer\b|carcinoma|sarcoma|malignant (neoplas|tumou?r)|leuk[a]?emia|lymphoma/

/** What the diagnosis is coded as, for a remark; words are not repeated. */
const codeOf = (code: Concept | undefined): string =>
  code?.coding.map(({ system, code }) => `${system ?? ''}|${code ?? ''}`)[0] ?? 'diagnosis named in words'

const isCancerCode = (code: string) => /^C\d/i.test(code)

/** ICD-10 chapter II for codes that no row holds; secondary sites (C77-C79) tell no kind. */
function kindOfIcd10(codes: readonly string[]): TumorRow['kind'] | undefined {
  const numbers = codes.flatMap(code => /^C(\d\d)/i.exec(code)?.[1] ?? []).map(Number)
  if (numbers.some(number => number >= 81 && number <= 96)) return 'hematologic'
  return numbers.some(number => number <= 76 || number === 80 || number === 97) ? 'solid' : undefined
}
