import type { CompanionResult, IsoDate, Results, Specimen } from '#case'
import type { Row } from '#knowledge'
import { specimenNamed } from '../panel/specimen.ts'
import type { Chart } from '../read/chart.ts'
import { dayOf, latest } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { expressionFound, proteinSeen } from './expression.ts'
import { geneFindings } from './genes.ts'
import { type OnSpecimen, withReflex } from './reflex.ts'
import type { Run } from './runs.ts'
import { hrdFound, mmrFound, msiFound } from './signatures.ts'

type CompanionTest = Row<'companionTests'>

/** The results of companion tests other than panels, oldest first. */
export function companionResults(found: readonly Run[], chart: Chart): readonly CompanionResult[] | undefined {
  const results = withReflex(found.flatMap(run => resultOf(run, chart) ?? []))
  const asked = [chart.section('observations'), chart.section('reports')]
  if (results.length === 0 && asked.some(state => state !== 'complete')) return undefined
  return results.toSorted((a, b) => order(a.reportedOn ?? '', b.reportedOn ?? ''))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function resultOf(run: Run, chart: Chart): OnSpecimen | undefined {
  const test = chart.tables.companionTests.find(row => row.id === run.test)
  if (test === undefined) return undefined
  const { report, observations } = run
  const specimen = specimenOf(run, test, chart)
  const [from] = [report, ...observations].filter(one => one !== undefined)
  const about = {
    test: run.test,
    reportedOn: report ? chart.dayOf(report) : latest(observations.flatMap(seen => reportedOn(seen, chart) ?? [])),
    specimen: specimen?.kind,
    specimenOn: specimen?.collectedOn,
    ref: from && refOf(from),
  }
  return { result: { ...known(about), ...findings(run, test, chart) }, specimen: specimen?.ref }
}

/** When it was issued, as far as that is past; else the day it is of. */
function reportedOn(seen: Observation, chart: Chart): IsoDate | undefined {
  const issued = dayOf(seen.issued)
  return issued !== undefined && issued <= chart.asOf ? issued : chart.dayOf(seen)
}

/** As the result, the report or the order names it; else the one kind that the product takes. */
function specimenOf({ observations, report, order }: Run, test: CompanionTest, chart: Chart): Specimen | undefined {
  const own = ({ tissue: 'tissue', blood: 'blood', plasma: 'blood' } as const)[test.specimen ?? '']
  const named = observations.find(seen => seen.specimen !== undefined)
  if (named?.specimen) return specimenNamed([named.specimen], named, own, chart)
  const from = [report, order].find(one => one !== undefined && one.specimen.length > 0)
  return from ? specimenNamed(from.specimen, from, own, chart) : own && { kind: own }
}

/** What the test says, by what it looks at. */
function findings({ observations, isSilent }: Run, test: CompanionTest, chart: Chart): Results {
  const { genes } = test
  if (genes.includes('MSI')) return known({ msi: msiFound(observations) })
  if (genes.includes('MLH1')) return known({ mmr: mmrFound(observations) })
  if (genes.includes('DNA methylation')) return {}
  const protein = proteinSeen(test)
  const seen = protein === undefined ? {} : { expression: expressionFound(observations, protein, test, chart) }
  if (protein !== undefined && !['ALK', 'ROS1'].includes(protein)) return seen
  const hrd = genes.includes('HRD') ? hrdFound(observations) : undefined
  const looked = genes.filter(gene => gene !== 'HRD')
  const meant = looked.length < genes.length ? [] : looked
  const found = isSilent
    ? { alterations: 'not-stated' as const }
    : geneFindings(observations, { test, genes: looked, meant }, chart)
  return { ...seen, ...known({ hrd }), ...found }
}
