import type { IsoDate, SecondaryFinding } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, oneOf } from '../read/coding.ts'
import { latest } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { DiagnosticReport, Observation } from '../read/resources.ts'
import { genesIn } from './gene.ts'
import { looseOf } from './loose.ts'

const CODE = 'ccat-secondary-finding'

/** One word on secondary findings, and the day it was given, where one is known. */
interface Word {
  readonly seen: Observation
  readonly value: SecondaryFinding['value']
  readonly day: IsoDate | undefined
  /** It belongs to the report for certain: linked to it, or known to be no older. */
  readonly sure: boolean
}

/**
 * The last word of the C-CAT report on secondary findings: what the report links, and what came later without a link,
 * as when a report is corrected. The latest day counts. Where words of one day, or words of which one has no day,
 * disagree, nobody can say which is the last: then there is no value, and it is said that they disagree.
 */
export function secondaryFindingOf(
  report: DiagnosticReport,
  linked: readonly Observation[],
  chart: Chart,
): SecondaryFinding | undefined {
  const issued = chart.dayOf(report)
  const ours = linked.filter(seen => has(seen.code, 'cgp', CODE))
  const loose = looseOf({ cgp: [CODE] }, chart).filter(seen => !ours.includes(seen))
  const words = [
    ...loose.map(seen => wordOf(seen, chart.dayOf(seen), issued !== undefined && chart.dayOf(seen) !== undefined)),
    // What a report links it says on its own day, even of a specimen taken long before.
    ...ours.map(seen => wordOf(seen, issued && latest([issued, chart.dayOf(seen) ?? issued]), true)),
  ].filter(({ day }) => !isOlder(day, issued))
  const last = words.filter(({ day }) => !words.some(other => isOlder(day, other.day)))
  const values = new Set(last.map(({ value }) => value))
  const [first] = last
  if (first === undefined) return undefined
  if (values.has('none') && values.has('suspected')) return known({ disputed: true as const, ref: refOf(first.seen) })
  // Without a day it may be the word of an earlier report: enough to ask for care, not to spare it.
  if (first.value === 'none' && !last.some(({ sure }) => sure)) return undefined
  const genes = last.flatMap(({ seen }) => genesIn(seen.component, chart, refOf(seen)))
  const value = values.size === 1 ? first.value : undefined
  return known({ value, genes: [...new Set(genes)], ref: refOf(first.seen) })
}

const isOlder = (day: IsoDate | undefined, than: IsoDate | undefined) =>
  day !== undefined && than !== undefined && day < than

const wordOf = (seen: Observation, day: IsoDate | undefined, sure: boolean): Word => ({
  seen,
  value: oneOf(seen.valueCodeableConcept, 'cgp', ['suspected', 'none'] as const),
  day,
  sure,
})
