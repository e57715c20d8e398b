import type { Alteration, Results } from '#case'
import type { Row, Tables } from '#knowledge'
import type { Chart } from '../read/chart.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { says } from '../read/text.ts'
import { genesIn } from '../report/gene.ts'
import { isNotPathogenic } from '../report/significance.ts'
import { alterationsIn, describesChange, isVariant } from '../report/variant.ts'
import { signOf } from './sign.ts'
import { type Statement, statementsIn } from './statements.ts'

type CompanionTest = Row<'companionTests'>

/** What one Observation, or one clause of it, comes to. */
interface Reading {
  readonly altered: readonly Alteration[]
  readonly absent: readonly string[]
  /** Genes that it settles, one way or another. */
  readonly settled: readonly string[]
}

/** What a test looks for. */
interface Scope {
  readonly test: CompanionTest
  readonly genes: readonly string[]
  /** The genes meant where a result names none. */
  readonly meant: readonly string[]
}

/**
 * Alterations a gene test found and genes it found unaltered. Where it covers several genes and not all are spoken of,
 * what it says nothing of stays unknown.
 */
export function geneFindings(
  observations: readonly Observation[],
  scope: Scope,
  chart: Chart,
): Pick<Results, 'alterations' | 'absent'> {
  const readings = observations.flatMap(seen => readingsOf(seen, scope, chart))
  if (readings.length === 0) return {}
  const altered = readings.flatMap(one => one.altered)
  const settled = new Set(readings.flatMap(one => one.settled))
  const absent = new Set(readings.flatMap(one => one.absent).filter(gene => !altered.some(one => one.gene === gene)))
  const all = scope.genes.every(gene => settled.has(gene))
  return known({
    alterations: altered.length > 0 || all ? altered : undefined,
    absent: [...absent].map(gene => ({ gene })),
  })
}

function readingsOf(seen: Observation, scope: Scope, chart: Chart): readonly Reading[] {
  const sign = hasValue(seen) ? signOf(seen) : 'positive'
  if (!(isVariant(seen) || describesChange(seen.component)) || sign === undefined)
    return statementsIn(seen, chart).flatMap(one => readingOf(one, scope, chart) ?? [])
  const only = scope.meant.length === 1 ? scope.meant : []
  const spoken = genesIn(seen.component, chart, refOf(seen))
  const about = spoken.length > 0 ? spoken : only
  if (sign === 'negative')
    return [{ altered: [], absent: describesChange(seen.component) ? [] : about, settled: about }]
  const altered = isNotPathogenic([seen]) ? [] : alterationsIn(seen, [], chart, only)
  return [{ altered: withOrigin(altered, scope.test), absent: [], settled: about }]
}

const hasValue = ({ valueCodeableConcept, valueString, valueBoolean }: Observation) =>
  valueCodeableConcept !== undefined || valueString !== undefined || valueBoolean !== undefined

function readingOf(
  { genes: named, text, sign, detailed, from }: Statement,
  { test, meant }: Scope,
  chart: Chart,
): Reading | undefined {
  const about = named.length > 0 ? named : meant
  if (says([text], /意義不明|\bvus\b|良性|benign|uncertain significance/))
    return { altered: [], absent: [], settled: about }
  if (sign === 'negative') return { altered: [], absent: detailed ? [] : about, settled: about }
  if (sign === undefined && !detailed) return undefined
  // Of several genes, a change without a gene could be any one's.
  if (named.length === 0 && meant.length !== 1) return undefined
  const altered = detailed
    ? alterationsIn(
        { ...from, code: undefined, component: [], valueCodeableConcept: undefined, valueString: text },
        [],
        chart,
        about,
      )
    : about.map(gene => known({ gene, kind: kindMeant(test, gene, chart.tables), ref: refOf(from) }))
  return { altered: withOrigin(altered, test), absent: [], settled: about }
}

/** A test whose drugs all ask for a fusion of the gene finds nothing else; of any other, positive tells no kind. */
function kindMeant(test: CompanionTest, gene: string, { cdx }: Tables): Alteration['kind'] {
  const kinds = cdx
    .filter(({ tests }) => tests.some(link => link.test === test.id && link.standing !== 'not-usable'))
    .flatMap(({ marker }) => (marker.by === 'alteration' ? marker.anyOf : []))
    .filter(wanted => wanted.gene === gene)
    .map(({ kind }) => kind)
  return kinds.length > 0 && kinds.every(kind => kind === 'fusion') ? 'fusion' : 'not-stated'
}

/** What a germline test finds is germline. */
const withOrigin = (all: readonly Alteration[], { method }: CompanionTest): readonly Alteration[] =>
  method?.includes('germline') ? all.map(one => ({ origin: 'germline' as const, ...one })) : all
