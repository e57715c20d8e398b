import { hasResult, type Test } from '../panel/tests.ts'
import type { Chart } from '../read/chart.ts'
import { refOf } from '../read/reference.ts'
import { type DiagnosticReport, is, type Observation, type ServiceRequest } from '../read/resources.ts'
import { resultsFor } from '../report/results.ts'
import { type Named, namedObservations, ordersOf, testNamed } from './named.ts'

/** One performance of a companion test as the record shows it: a report, or Observations that belong together. */
export interface Run {
  /** Id of knowledge/companion-tests.yaml. */
  readonly test: string
  readonly observations: readonly Observation[]
  readonly report?: DiagnosticReport
  readonly order?: ServiceRequest
  /** The report is final and holds no discrete result. */
  readonly isSilent: boolean
}

/** Every companion test with a result. `panelTests`: what those report is not another test's. */
export function runs(panelTests: readonly Test[], chart: Chart): readonly Run[] {
  const reported = chart
    .all('DiagnosticReport')
    .filter(report => hasResult(report) && !panelTests.some(test => test.report === report))
    .flatMap(report => reportedRun(report, chart) ?? [])
  const held = new Set(reported.flatMap(run => run.observations))
  const named = namedObservations(panelTests, chart).filter(({ seen }) => !held.has(seen))
  return [...reported, ...grouped(named, chart)]
}

/** A report on one companion test, named by its code or by the order it answers. */
function reportedRun(report: DiagnosticReport, chart: Chart): Run | undefined {
  const orders = ordersOf(report, chart)
  const test = [report, ...orders].flatMap(from => testNamed(from, chart) ?? [])[0]
  if (test === undefined) return undefined
  const { observations, missing } = resultsFor(report, chart)
  const own = observations.filter(seen => (testNamed(seen, chart) ?? test) === test)
  const isFinal = report.status !== 'partial' && report.status !== 'preliminary'
  const [order] = orders
  return { test, observations: own, report, ...(order && { order }), isSilent: own.length === 0 && !missing && isFinal }
}

/** Observations of one order, or of one test on one day and one specimen, are one run. */
function grouped(named: readonly Named[], chart: Chart): readonly Run[] {
  const together = Map.groupBy(named, ({ seen, test, order }) =>
    JSON.stringify([test, order ? refOf(order) : [chart.dayOf(seen), seen.specimen?.reference]]),
  )
  return [...together.values()].flatMap(all => {
    const [first] = all
    if (first === undefined) return []
    const { test, order } = first
    const observations = opened(new Set(all.map(({ seen }) => seen)), chart)
    return [{ test, observations, ...(order && { order }), isSilent: false }]
  })
}

/** The same with the members of groups. */
function opened(found: Set<Observation>, chart: Chart): readonly Observation[] {
  for (const seen of found)
    for (const link of seen.hasMember) {
      const member = chart.follow(link, seen)
      if (is(member, 'Observation')) found.add(member)
    }
  return [...found]
}
