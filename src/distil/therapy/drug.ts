import type { Row, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { codesIn, unknownSystems, wordsOf } from '../read/coding.ts'
import { lexicon } from '../read/lexicon.ts'
import type { Concept } from '../read/shape.ts'
import { addressOf, type SystemName } from '../read/systems.ts'

type DrugRow = Row<'drugs'>

const lexicons = new WeakMap<Tables, ReturnType<typeof lexicon<DrugRow>>>()

/** Ids of the anticancer drugs a text names, each by its longest name. */
export function drugsNamed(text: string, tables: Tables): readonly string[] {
  const find =
    lexicons.get(tables) ?? lexicon(tables.drugs.flatMap(row => namesOf(row).map(name => [name, row] as const)))
  lexicons.set(tables, find)
  return [...new Set(find(text).map(({ row }) => row.id))]
}

const namesOf = (row: DrugRow) => [row.id, row.name.ja, row.name.en, ...row.brands, ...row.aliases]

/**
 * Ids of the anticancer drugs a concept means: by ATC and by the ingredient part of YJ and general-name codes, else by
 * its words. Codes of anticancer drugs that no row holds are remarked.
 */
export function drugsIn(concept: Concept | undefined, chart: Chart, ref?: string): readonly string[] {
  const { tables, remark } = chart
  const byCode = (system: SystemName, fits: (row: DrugRow, code: string) => boolean, isAnticancer: RegExp) =>
    codesIn(concept, system).flatMap(code => {
      const rows = tables.drugs.filter(row => fits(row, code))
      if (rows.length === 0 && isAnticancer.test(code)) unheld.push(`${addressOf(system)}|${code}`)
      return rows.map(row => row.id)
    })
  const unheld: string[] = []
  const startsWith = (row: DrugRow, code: string) => row.yj.includes(code.slice(0, 7))
  const coded = [
    ...byCode('atc', (row, code) => row.atc.includes(code.toUpperCase()), /^L0[12]/i),
    ...byCode('yj', startsWith, /^42/),
    ...byCode('general-name', startsWith, /^42/),
  ]
  const named = wordsOf(concept).flatMap(text => drugsNamed(text, tables))
  const found = [...new Set(coded.length > 0 ? coded : named)]
  if (coded.length > 0 && named.length > 0 && !named.some(id => coded.includes(id)))
    remark('drug-code-and-name-disagree', concept?.coding[0]?.system ?? 'text', ref)
  if (found.length === 0) for (const about of unheld) remark('unknown-code', about, ref)
  if (found.length > 0) for (const system of unknownSystems(concept)) remark('unknown-system', system, ref)
  return found
}

/** What a drug is made of, so that a fixed combination is the same as its parts and a carrier changes nothing. */
export const ingredients = (id: string): readonly string[] => id.replace(/^nab-/, '').split('-and-')
