import type { Row, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import type { Component } from '../read/resources.ts'
import type { Coding, Concept } from '../read/shape.ts'
import { addressOf, systemName } from '../read/systems.ts'

const GENE_STUDIED = '48018-6'

/** HGNC symbols of the genes that components name, in order, each once. */
export function genesIn(components: readonly Component[], chart: Chart, ref?: string): readonly string[] {
  const named = components
    .filter(({ code }) => code?.coding.some(one => systemName(one.system) === 'loinc' && one.code === GENE_STUDIED))
    .flatMap(({ valueCodeableConcept, valueString }) =>
      valueCodeableConcept
        ? symbolsIn(valueCodeableConcept, chart, ref)
        : valueString
          ? [symbol(valueString, chart.tables)]
          : [],
    )
  return [...new Set(named.filter(gene => gene !== ''))]
}

function symbolsIn(concept: Concept, chart: Chart, ref?: string): readonly string[] {
  const coded = concept.coding
    .filter(({ system }) => systemName(system) === 'hgnc')
    .flatMap(one => symbolOf(one, chart, ref) ?? [])
  if (coded.length > 0) return coded
  const said = concept.coding.flatMap(({ display }) => display ?? [])[0] ?? concept.text
  if (said === undefined)
    for (const { system, code } of concept.coding) chart.remark('unknown-code', `${system}|${code}`, ref)
  return said === undefined ? [] : [symbol(said, chart.tables)]
}

/** By symbol where one is displayed, else by HGNC id; where both are known and differ, the symbol, with a remark. */
function symbolOf({ code = '', display }: Coding, chart: Chart, ref?: string): string | undefined {
  const number = /^(?:HGNC:)?(\d+)$/i.exec(code.trim())?.[1]
  const byId = chart.tables.genes.find(gene => gene.hgnc === `HGNC:${number}`)
  const shown = display === undefined || display.trim() === '' ? undefined : symbol(display, chart.tables)
  const byName = chart.tables.genes.find(gene => gene.id === shown)
  if (shown !== undefined && number !== undefined && byId !== byName)
    chart.remark('gene-id-and-symbol-disagree', `${addressOf('hgnc')}|${code}`, ref)
  const found = shown ?? byId?.id
  if (found === undefined && number === undefined && /^[A-Za-z][A-Za-z0-9-]*$/.test(code))
    return symbol(code, chart.tables)
  if (found === undefined) chart.remark('unknown-code', `${addressOf('hgnc')}|${code}`, ref)
  return found
}

const aliases = new WeakMap<Tables, ReadonlyMap<string, Row<'genes'>>>()
const plain = (name: string) => name.normalize('NFKC').trim().toUpperCase()

/** The HGNC symbol for a symbol or another name; one we do not hold stays as it is written, in capitals. */
export function symbol(name: string, tables: Tables): string {
  const known =
    aliases.get(tables) ??
    new Map(tables.genes.flatMap(gene => [gene.id, ...gene.aliases].map(one => [plain(one), gene] as const)))
  aliases.set(tables, known)
  return known.get(plain(name))?.id ?? plain(name).replace(/ORF(?=\d)/, 'orf')
}

/** Genes of our table that a text names, in order. */
export function genesNamed(text: string, tables: Tables): readonly string[] {
  const words = text.normalize('NFKC').split(/[^A-Za-z0-9]+/)
  symbol('', tables)
  return [...new Set(words.flatMap(word => aliases.get(tables)?.get(plain(word))?.id ?? []))]
}
