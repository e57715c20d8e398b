import type { Panel, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { codesIn, has, unknownSystems, wordsOf } from '../read/coding.ts'
import { lexicon, longest } from '../read/lexicon.ts'
import type { Concept } from '../read/shape.ts'
import { addressOf } from '../read/systems.ts'
import { says } from '../read/text.ts'

/** What an order or a report tests: a panel, named or not, or a single companion test. */
export type Product = { readonly is: 'panel'; readonly panel?: string } | { readonly is: 'companion-test' }

const unnamed =
  /がんゲノムプロファイ|癌ゲノムプロファイ|癌遺伝子パネル|包括的(癌)?ゲノムプロファイ|cgp検査|comprehensive genomic profiling/

/** What a concept names, by our own codes, JLAC10, or its words; nothing when it is about something else. */
export function productIn(concept: Concept | undefined, chart: Chart, ref?: string): Product | undefined {
  const { tables, remark } = chart
  const [own] = codesIn(concept, 'panel')
  if (own !== undefined) {
    if (tables.panels.some(panel => panel.id === own)) return { is: 'panel', panel: own }
    remark('unknown-code', `${addressOf('panel')}|${own}`, ref)
    return { is: 'panel' }
  }
  if (codesIn(concept, 'companion-test').length > 0) return { is: 'companion-test' }
  const examined = codesIn(concept, 'jlac10').map(code => code.replaceAll('-', '').slice(0, 15))
  const named = (code: readonly string[]) => code.some(one => examined.includes(one))
  const panel = tables.panels.find(row => named(row.jlac10))
  if (panel !== undefined) return { is: 'panel', panel: panel.id }
  if (tables.companionTests.some(row => named(row.jlac10))) return { is: 'companion-test' }
  const found = wordsOf(concept)
    .map(text => spoken(text, tables))
    .find(product => product !== undefined)
  if (found !== undefined) for (const system of unknownSystems(concept)) remark('unknown-system', system, ref)
  return found
}

const lexicons = new WeakMap<Tables, ReturnType<typeof lexicon<Product>>>()

function spoken(text: string, tables: Tables): Product | undefined {
  const find = lexicons.get(tables) ?? lexicon(names(tables))
  lexicons.set(tables, find)
  const [product] = longest(find(text))
  return product ?? (says([text], unnamed) ? { is: 'panel' } : undefined)
}

function names(tables: Tables): readonly (readonly [string, Product])[] {
  const panels = tables.panels.flatMap(row => {
    const product: Product = { is: 'panel', panel: row.id }
    return namesOf(row).map(name => [name, product] as const)
  })
  const test: Product = { is: 'companion-test' }
  const tests = tables.companionTests.flatMap(row =>
    [row.name.ja, row.name.en, ...row.aliases].map(name => [name, test] as const),
  )
  return [...panels, ...tests]
}

const namesOf = (row: Panel) => [row.id, row.name.ja, row.name.en, ...row.aliases]

/** LOINC codes of a report on genes as a whole. */
export const isGenomicReportCode = (concept: Concept | undefined): boolean =>
  has(concept, 'loinc', '51969-4', '81247-9')
