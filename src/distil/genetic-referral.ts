import type { GeneticReferral } from '#case'
import type { Chart } from './read/chart.ts'
import { has } from './read/coding.ts'
import { known } from './read/known.ts'
import { refOf } from './read/reference.ts'

/** The latest referral to medical genetics that is really made; a draft, a proposal or a plan is not. */
export function geneticReferralOf(chart: Chart): GeneticReferral | undefined {
  const made = chart
    .all('ServiceRequest')
    .find(
      ({ code, status, intent }) =>
        has(code, 'cgp', 'germline-referral') &&
        status !== 'draft' &&
        !['proposal', 'plan', 'option'].includes(intent ?? ''),
    )
  if (made === undefined) return chart.section('orders') === 'complete' ? { made: false } : undefined
  return known({ made: true, on: chart.dayOf(made), ref: refOf(made) })
}
