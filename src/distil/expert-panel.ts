import type { ExpertPanel } from '#case'
import type { Chart } from './read/chart.ts'
import { has, wordsOf } from './read/coding.ts'
import { knownIfAny } from './read/known.ts'
import { refOf } from './read/reference.ts'
import type { Of } from './read/resources.ts'
import type { ReportedTest } from './report/profile.ts'
import { drugsIn } from './therapy/drug.ts'
import { concepts } from './therapy/medication.ts'

/** The first expert panel since the latest profile was reported, and the latest recommendation since. */
export function expertPanelOf(profile: ReportedTest | undefined, chart: Chart): ExpertPanel | undefined {
  const reported = profile && chart.dayOf(profile.report)
  if (profile === undefined || reported === undefined) return undefined
  const meetings = chart
    .all('Procedure')
    .filter(({ code, status }) => has(code, 'cgp', 'expert-panel') && mayBePast.has(status ?? 'completed'))
  const done = meetings.filter(({ status }) => status !== 'unknown')
  const meeting = done.findLast(one => (chart.dayOf(one) ?? '') >= reported)
  const [recommendation] = chart
    .all('CarePlan')
    .filter(({ category, status }) => isRecommendation(category) && status !== 'draft')
    .filter(plan => (chart.dayOf(plan) ?? '') >= reported)
  const mayHaveBeen = meetings.some(one => {
    const day = chart.dayOf(one)
    return day === undefined || (one.status === 'unknown' && day >= reported)
  })
  // A recommendation, a meeting of no day, or one of which nobody knows whether it was, forbids to say that there was none.
  const none = chart.section('procedures') === 'complete' && !mayHaveBeen && recommendation === undefined
  const from = meeting ?? recommendation
  return knownIfAny({
    held: meeting ? true : none ? false : undefined,
    heldOn: meeting && chart.dayOf(meeting),
    recommended: recommendation && drugsRecommended(recommendation, chart),
    ref: from && refOf(from),
  })
}

const mayBePast = new Set(['completed', 'unknown'])

const isRecommendation = (category: Of<'CarePlan'>['category']) =>
  category.some(one => has(one, 'cgp', 'expert-panel-recommendation'))

const dropped = new Set(['cancelled', 'stopped', 'entered-in-error'])

/** Ids of the drugs, or their own words where we do not know them. */
function drugsRecommended(plan: Of<'CarePlan'>, chart: Chart): readonly string[] {
  const details = plan.activity.flatMap(({ detail }) => detail ?? [])
  const meant = details.filter(one => one.doNotPerform !== true && !dropped.has(one.status ?? ''))
  const drugs = meant.flatMap(detail =>
    concepts(detail.productCodeableConcept, detail.productReference, plan, chart).flatMap(concept => {
      const ids = drugsIn(concept, chart, refOf(plan))
      return ids.length > 0 ? ids : wordsOf(concept).slice(0, 1)
    }),
  )
  return [...new Set(drugs)]
}
