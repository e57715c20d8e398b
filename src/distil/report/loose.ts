import type { Chart } from '../read/chart.ts'
import type { Sought } from '../read/observations.ts'
import { resultsOf } from '../read/report-days.ts'
import type { Observation } from '../read/resources.ts'

/** Observations that nothing ties to a report: they point to nothing, and no report lists them. Latest first. */
export function looseOf(sought: Sought, chart: Chart): readonly Observation[] {
  const unlinked = chart
    .observed(sought)
    .filter(seen => seen.basedOn.length + seen.derivedFrom.length + seen.partOf.length === 0)
  if (unlinked.length === 0) return unlinked
  const listed = new Set(chart.all('DiagnosticReport').flatMap(report => [...resultsOf(report, chart.follow)]))
  return unlinked.filter(seen => !listed.has(seen))
}
