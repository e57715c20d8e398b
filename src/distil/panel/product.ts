import type { Panel, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { codesIn, has, unknownSystems, wordsOf } from '../read/coding.ts'
import { lexicon, longest } from '../read/lexicon.ts'
import type { Concept } from '../read/shape.ts'
import { addressOf } from '../read/systems.ts'
import { fold, says } from '../read/text.ts'

/** What an order, a report or a result is of: a panel or another companion test, named as a product or not. */
export type Product =
  | { readonly is: 'panel'; readonly panel?: string }
  | { readonly is: 'companion-test'; readonly test?: string }

const unnamed =
  /がんゲノムプロファイ|癌ゲノムプロファイ|癌遺伝子パネル|包括的(癌)?ゲノムプロファイ|cgp検査|comprehensive genomic profiling/

/** What a concept names, by our own codes, JLAC10, or its words; nothing when it is about something else. */
export function productIn(
  concept: Pick<Concept, 'coding' | 'text'> | undefined,
  chart: Chart,
  ref?: string,
): Product | undefined {
  const { tables, remark } = chart
  const [own] = codesIn(concept, 'panel')
  if (own !== undefined) {
    if (tables.panels.some(panel => panel.id === own)) return { is: 'panel', panel: own }
    remark('unknown-code', `${addressOf('panel')}|${own}`, ref)
    return { is: 'panel' }
  }
  const [single] = codesIn(concept, 'companion-test')
  if (single !== undefined) {
    if (tables.companionTests.some(row => row.id === single)) return { is: 'companion-test', test: single }
    remark('unknown-code', `${addressOf('companion-test')}|${single}`, ref)
    return { is: 'companion-test' }
  }
  const examined = codesIn(concept, 'jlac10').map(code => code.replaceAll('-', '').slice(0, 15))
  const named = (code: readonly string[]) => code.some(one => examined.includes(one))
  const panel = tables.panels.find(row => named(row.jlac10))
  if (panel !== undefined) return { is: 'panel', panel: panel.id }
  const test = tables.companionTests.find(row => named(row.jlac10))
  if (test !== undefined) return { is: 'companion-test', test: test.id }
  if (has(concept, 'loinc', PD_L1_22C3)) return { is: 'companion-test', test: 'PDL1_22C3' }
  const heard = wordsOf(concept).flatMap(text => spoken(text, tables) ?? [])
  const found = heard.find(isNamed) ?? heard[0]
  if (found !== undefined) for (const system of unknownSystems(concept)) remark('unknown-system', system, ref)
  return found
}

const lexicons = new WeakMap<Tables, ReturnType<typeof lexicon<Product>>>()

function spoken(text: string, tables: Tables): Product | undefined {
  const find = lexicons.get(tables) ?? lexicon(names(tables))
  lexicons.set(tables, find)
  const hits = find(text).filter(({ start, end }) => !isBareNumber(fold(text).slice(start, end), text))
  const products = hits.filter(({ row }) => isNamed(row))
  const [product] = longest(products.length > 0 ? products : hits)
  return product ?? (says([text], unnamed) ? { is: 'panel' } : undefined)
}

function names(tables: Tables): readonly (readonly [string, Product])[] {
  const panels = tables.panels.flatMap(row => {
    const product: Product = { is: 'panel', panel: row.id }
    return namesOf(row).map(name => [name, product] as const)
  })
  const tests = tables.companionTests.flatMap(row => {
    const product: Product = { is: 'companion-test', test: row.id }
    const names = [row.name.ja, row.name.en, ...row.aliases]
    return names.map(name => [name, says([name], markerAlone) ? unnamedTest : product] as const)
  })
  return [...panels, ...tests]
}

const isNamed = (product: Product) => (product.is === 'panel' ? product.panel : product.test) !== undefined

const unnamedTest: Product = { is: 'companion-test' }

/** A marker and a method, as many products share them: HER2 IHC, MSI検査. A clone or a kit would name the product. */
const markerAlone =
  /^(her ?2|alk|ros1|cldn18|claudin ?18|クローディン18|msi|mmr|ミスマッチ修復|pd ?l1|hrd|folr1|fgfr2)? ?(タンパク)?(免疫染色|検査|ihc|fish|d?ish|法)*$/

/** The clone 28-8 is no name by itself. */
const isBareNumber = (found: string, text: string) => /^\d+ ?\d+$/.test(found) && !says([text], /pd ?l1/)

const namesOf = (row: Panel) => [row.id, row.name.ja, row.name.en, ...row.aliases]

/** LOINC names one product. */
const PD_L1_22C3 = '85147-7'

/** LOINC codes of a report on genes as a whole. */
export const isGenomicReportCode = (concept: Concept | undefined): boolean =>
  has(concept, 'loinc', '51969-4', '81247-9')
