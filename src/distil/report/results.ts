import type { Chart } from '../read/chart.ts'
import { refOf } from '../read/reference.ts'
import { resultsOf } from '../read/report-days.ts'
import { type DiagnosticReport, is, type Observation, type Resource } from '../read/resources.ts'
import type { Reference } from '../read/shape.ts'

export interface Results {
  readonly observations: readonly Observation[]
  /** Results that the report lists and we do not find: what is not here may still have been reported. */
  readonly missing: boolean
  /** What is here is all there is to see of it. */
  readonly whole: boolean
}

/** What a report holds: its results, groups opened, and the Observations that point back to it, its order or its results. */
export function resultsFor(report: DiagnosticReport, chart: Chart): Results {
  const found = new Set<Observation>(resultsOf(report, chart.follow))
  const missing = [report, ...found].flatMap(from =>
    (is(from, 'DiagnosticReport') ? from.result : from.hasMember).filter(one => chart.follow(one, from) === undefined),
  )
  if (missing.length > 0) chart.remark('not-found', 'Observation', refOf(report))
  const anchors = new Set<Resource>([report, ...report.basedOn.flatMap(order => chart.follow(order, report) ?? [])])
  const linking = chart
    .all('Observation')
    .map(seen => ({ seen, links: [...seen.derivedFrom, ...seen.basedOn, ...seen.partOf] }))
    .filter(({ links }) => links.length > 0)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const { seen, links } of linking) {
      if (links.some(link => pointsTo(link, seen, found, anchors, chart))) found.add(seen)
    }
  }
  // In a complete record, a result that is not there will not turn up; elsewhere it may be on the page we did not get.
  const whole = missing.length === 0 || chart.section('observations') === 'complete'
  return { observations: [...found], missing: missing.length > 0, whole }
}

function pointsTo(
  link: Reference,
  from: Observation,
  found: ReadonlySet<Observation>,
  anchors: ReadonlySet<Resource>,
  chart: Chart,
): boolean {
  const target = chart.follow(link, from)
  if (target === undefined) return false
  return anchors.has(target) || (is(target, 'Observation') && found.has(target))
}
