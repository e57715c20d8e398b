import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'
import { exonChange } from '../report/exon.ts'
import { genesIn, genesNamed } from '../report/gene.ts'
import { proteinChange } from '../report/hgvs.ts'
import { codedSign, type Sign, said, signIn, type Valued } from './sign.ts'

/** One thing a gene test says: of these genes, in these words, with this sign. */
export interface Statement {
  /** Those it names; empty where it names none. */
  readonly genes: readonly string[]
  readonly text: string
  readonly sign: Sign | undefined
  /** Says which change it is: a protein change, an exon, a fusion. */
  readonly detailed: boolean
  readonly from: Observation
}

/** What an Observation says in its value, clause by clause, and in the values of components that are called by a gene. */
export function statementsIn(seen: Observation, chart: Chart): readonly Statement[] {
  const named = genesIn(seen.component, chart, refOf(seen))
  const about = named.length > 0 ? named : wordsOf(seen.code).flatMap(name => genesSaid(name, chart))
  return [
    ...clausesOf(seen, about, seen, chart),
    ...seen.component.flatMap(component => {
      const genes = has(component.code, 'loinc', '48018-6')
        ? []
        : wordsOf(component.code).flatMap(name => genesSaid(name, chart))
      return genes.length === 0 ? [] : clausesOf(component, genes, seen, chart)
    }),
  ]
}

/** `about`: the genes meant where a clause names none. */
function clausesOf(value: Valued, about: readonly string[], from: Observation, chart: Chart): readonly Statement[] {
  const coded = codedSign(value)
  const [words] = value.valueString === undefined ? said(value) : [value.valueString]
  if (words === undefined)
    return coded === undefined ? [] : [{ genes: unique(about), text: '', sign: coded, detailed: false, from }]
  return words
    .normalize('NFKC')
    .split(/[、,;。\n]| \/ /)
    .filter(text => text.trim() !== '')
    .map(text => {
      const genes = genesSaid(text, chart)
      const detailed =
        proteinChange(text) !== undefined || exonChange([text]).exon !== undefined || change.test(fold(text))
      return { genes: unique(genes.length > 0 ? genes : about), text, sign: signIn(text) ?? coded, detailed, from }
    })
}

const change = /融合|fusion|再構成|転座|rearrange|増幅|amplif|スキップ|スキッピング|skip/

/** Genes a text names; RAS and BRCA1/2 are two each. */
const genesSaid = (text: string, { tables }: Chart): readonly string[] =>
  genesNamed(
    text
      .normalize('NFKC')
      .replace(/(?<![A-Za-z])RAS(?![A-Za-z])/gi, 'KRAS NRAS')
      .replace(/BRCA ?1 ?[/・] ?(BRCA ?)?2/gi, 'BRCA1 BRCA2'),
    tables,
  )

const unique = (genes: readonly string[]) => [...new Set(genes)]
