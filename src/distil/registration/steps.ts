import type { Registration, Step } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { known, knownIfAny } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import type { ReportedTest } from '../report/profile.ts'
import { formOf } from './form.ts'

/** What was done of the registration since the reported panel was ordered; without a report, the form alone. */
export function registrationOf(profile: ReportedTest | undefined, chart: Chart): Registration | undefined {
  const form = formOf(chart)
  if (profile === undefined) return form?.found === true ? { form } : undefined
  const ordered = dayOf(profile.order?.request.authoredOn)
  const since = ordered ?? chart.dayOf(profile.report)
  const omitted = stepOf('expert-panel-omitted', since, chart)
  return knownIfAny({
    orderedOn: ordered,
    form,
    sequenceData: stepOf('ccat-sequence-submitted', since, chart)?.step,
    clinicalData: stepOf('ccat-clinical-submitted', since, chart)?.step,
    panelOmitted: omitted && known({ ...omitted.step, reason: omitted.reason }),
    laterExplanation: stepOf('later-explanation', since, chart)?.step,
  })
}

/** The latest performance; one of no day may be of this panel, so it forbids to say that there was none. */
function stepOf(code: string, since: string | undefined, chart: Chart) {
  const all = chart
    .all('Procedure')
    .filter(one => has(one.code, 'cgp', code) && (one.status === 'completed' || one.status === undefined))
  const done = all.find(one => since === undefined || (chart.dayOf(one) ?? '') >= since)
  if (done !== undefined) {
    const step: Step = known({ done: true, on: chart.dayOf(done), ref: refOf(done) })
    return { step, reason: done.reasonCode.flatMap(wordsOf)[0] }
  }
  const none = chart.section('procedures') === 'complete' && all.every(one => chart.dayOf(one) !== undefined)
  return none ? { step: { done: false } as Step, reason: undefined } : undefined
}
