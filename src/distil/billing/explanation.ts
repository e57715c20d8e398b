import type { WrittenExplanation } from '#case'
import type { Chart } from '../read/chart.ts'
import { has } from '../read/coding.ts'
import { knownIfAny } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { ReportedTest } from '../report/profile.ts'

/** The first written explanation since the latest profile was reported. */
export function explanationOf(profile: ReportedTest | undefined, chart: Chart): WrittenExplanation | undefined {
  const reported = profile && chart.dayOf(profile.report)
  if (reported === undefined) return undefined
  const explained = chart
    .all('Procedure')
    .filter(({ code, status }) => has(code, 'cgp', 'written-explanation') && status === 'completed')
  const first = explained.findLast(one => (chart.dayOf(one) ?? '') >= reported)
  // One of no day may be of this profile.
  const isUndated = explained.some(one => chart.dayOf(one) === undefined)
  const none = chart.section('procedures') === 'complete' && !isUndated
  return knownIfAny({
    given: first ? true : none ? false : undefined,
    on: first && chart.dayOf(first),
    ref: first && refOf(first),
  })
}
