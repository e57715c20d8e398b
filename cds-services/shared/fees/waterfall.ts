import type { Knowledge } from '#knowledge'
import { actsOf } from './acts-of.ts'
import type { PanelRun } from './item-rows.ts'
import { pathwayFees } from './pathway-fees.ts'
import { priced } from './priced.ts'
import { type Reading, remainders } from './remainder.ts'
import type { Step } from './step.ts'
import { cdxStep, evaluationStep, profileStep, subtractionStep, whatIfStep } from './steps.ts'

export interface Route {
  readonly route: 'cdx-first' | 'profile-first' | 'what-if'
  readonly steps: readonly Step[]
  /** Points of the whole route, if it is walked to its end. */
  readonly total: number
  /** Where the law leaves open what is subtracted: every reading. The steps then follow the one that pays least. */
  readonly readings?: readonly Reading[]
}

/**
 * What each road to an evaluated profile pays, step by step, on the day of `k`: companion test first, profile at once, and
 * one undivided test as the societies propose. Without a run there is no companion test and the first road is left out.
 */
export function waterfall(k: Knowledge, run?: PanelRun): readonly Route[] {
  const fees = pathwayFees('profile', k)
  if (fees === undefined) return []
  const evaluation = evaluationStep(fees, k)
  const whole = profileStep(fees, k)
  return [
    ...(run === undefined ? [] : [cdxFirst(run, k)].flatMap(route => route ?? [])),
    routeOf('profile-first', [whole, evaluation]),
    routeOf('what-if', [whatIfStep(whole.points + evaluation.points)]),
  ]
}

function cdxFirst(run: PanelRun, k: Knowledge): Route | undefined {
  const fees = pathwayFees('profile', k)
  const acts = actsOf(run, k)
  if (fees === undefined || acts.length === 0) return undefined
  const lines = priced(acts, run.groups, k).lines.map(line => cdxStep(line, k))
  const evaluation = evaluationStep(fees, k)
  if (!fees.subtracts) return routeOf('cdx-first', [...lines, evaluation])
  const readings = remainders(run, k)
  const least = readings.reduce<Reading | undefined>(
    (a, b) => (a === undefined || b.profile < a.profile ? b : a),
    undefined,
  )
  if (least === undefined || least.reading === 'not-on-list') return { ...routeOf('cdx-first', lines), readings }
  const profile = profileStep(fees, k)
  const off = subtractionStep(profile.points - least.profile, k)
  return {
    ...routeOf('cdx-first', [...lines, profile, off, evaluation]),
    ...(readings.length > 1 && { readings }),
  }
}

const routeOf = (route: Route['route'], steps: readonly Step[]): Route => ({
  route,
  steps,
  total: steps.reduce((sum, { points }) => sum + points, 0),
})
