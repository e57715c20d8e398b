import type { Alteration, Profile } from '#case'
import { itemsOf } from '../panel/order.ts'
import { outcomeOf } from '../panel/panels.ts'
import { specimenOf } from '../panel/specimen.ts'
import type { Test } from '../panel/tests.ts'
import type { Chart } from '../read/chart.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { Observation } from '../read/resources.ts'
import { latestFirst } from '../read/timeline.ts'
import { genesIn } from './gene.ts'
import { resultsFor } from './results.ts'
import { msiOf, tmbOf } from './signatures.ts'
import { isNotPathogenic } from './significance.ts'
import { alterationsIn, isVariant, presence } from './variant.ts'

export type ReportedTest = Test & { readonly report: NonNullable<Test['report']> }

/** The test with the latest report; one on a named panel before one on genes in general. */
export function latestReported(tests: readonly Test[], chart: Chart): ReportedTest | undefined {
  const reported = tests.flatMap(test => (test.report === undefined ? [] : [{ ...test, report: test.report }]))
  const named = reported.filter(({ panel }) => panel !== undefined)
  const from = named.length > 0 ? named : reported
  const [latest] = latestFirst(
    from.map(({ report }) => report),
    chart.dayOf,
  )
  return from.find(({ report }) => report === latest)
}

/** What the latest panel report says. */
export function profileOf(test: ReportedTest, chart: Chart): Profile {
  const { order, report, panel, use } = test
  const from = order && order.request.specimen.length > 0 ? order.request : report
  const specimen = specimenOf(from, panel, chart)
  return known({
    panel,
    use,
    items: order && itemsOf(order.request),
    specimen: specimen?.kind,
    specimenOn: specimen?.collectedOn,
    tumorCellPercent: specimen?.tumorCellPercent,
    reportedOn: chart.dayOf(report),
    outcome: outcomeOf(test) === 'no-profile' ? ('no-profile' as const) : ('profile' as const),
    ref: refOf(report),
    ...(outcomeOf(test) === 'profile' && findingsOf(test, chart)),
  })
}

type Findings = Pick<Profile, 'alterations' | 'absent' | 'tmbPerMb' | 'msi'>

function findingsOf({ report }: ReportedTest, chart: Chart): { [K in keyof Findings]: Findings[K] | undefined } {
  const { observations, missing, whole } = resultsFor(report, chart)
  if (!whole)
    return { alterations: undefined, absent: undefined, tmbPerMb: tmbOf(observations), msi: msiOf(observations) }
  const latest = latestFirst(observations, chart.dayOf)
  const variants = observations.filter(isVariant)
  const final = !missing && report.status !== 'partial' && report.status !== 'preliminary'
  const notStated = final ? ('not-stated' as const) : undefined
  const alterations = variants
    .filter(seen => presence(seen) === 'present')
    .flatMap(seen => pathogenic(seen, observations, chart))
  const absent = variants
    .filter(seen => presence(seen) === 'absent')
    .flatMap(seen => genesIn(seen.component, chart, refOf(seen)))
  return {
    alterations: observations.length === 0 ? notStated : alterations.length > 0 || final ? alterations : undefined,
    absent: [...new Set(absent)].map(gene => ({ gene })),
    tmbPerMb: tmbOf(latest) ?? notStated,
    msi: msiOf(latest) ?? notStated,
  }
}

function pathogenic(seen: Observation, results: readonly Observation[], chart: Chart): readonly Alteration[] {
  const derived = results.filter(one => one.derivedFrom.some(link => chart.follow(link, one) === seen))
  return isNotPathogenic([seen, ...derived]) ? [] : alterationsIn(seen, derived, chart)
}
