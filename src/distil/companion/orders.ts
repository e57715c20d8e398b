import type { CompanionOrder } from '#case'
import { productIn } from '../panel/product.ts'
import type { Chart } from '../read/chart.ts'
import { dayOf } from '../read/day.ts'
import { known } from '../read/known.ts'
import { refOf } from '../read/reference.ts'
import { is, type ServiceRequest } from '../read/resources.ts'
import type { Run } from './runs.ts'

/** Companion tests ordered and not reported yet: drafts, and orders on record without a result since. Oldest first. */
export function companionOrders(results: readonly Run[], chart: Chart): readonly CompanionOrder[] | undefined {
  const drafted = [...chart.drafts, ...chart.besides].filter(one => is(one, 'ServiceRequest'))
  const onRecord = chart.all('ServiceRequest').filter(isMeant).toReversed()
  const open = onRecord
    .flatMap(request => orderOf(request, chart) ?? [])
    .filter(one => !isAnswered(one, results, chart))
  const all = [...open, ...drafted.flatMap(request => orderOf(request, chart, 'draft') ?? [])]
  return all.length > 0 || chart.section('orders') === 'complete' ? all.map(({ order }) => order) : undefined
}

/** A proposal, a plan or an option is no order. */
const isMeant = ({ intent }: ServiceRequest) => !['proposal', 'plan', 'option'].includes(intent ?? '')

interface Ordered {
  readonly request: ServiceRequest
  readonly order: CompanionOrder
}

function orderOf(request: ServiceRequest, chart: Chart, state?: 'draft'): Ordered | undefined {
  const product = productIn(request.code, chart, refOf(request))
  if (product?.is !== 'companion-test') return undefined
  const { test } = product
  if (test === undefined) {
    chart.remark('unnamed-companion-test', 'ServiceRequest', refOf(request))
    return undefined
  }
  const isDraft = state === 'draft' || request.status === 'draft'
  const about = { test, on: dayOf(request.authoredOn), state: isDraft ? ('draft' as const) : ('placed' as const) }
  return { request, order: known({ ...about, ref: refOf(request) }) }
}

/** By a result that names the order, or names none and came no earlier. */
const isAnswered = ({ request, order: { test } }: Ordered, results: readonly Run[], chart: Chart): boolean =>
  results.some(run => {
    if (run.order !== undefined) return run.order === request
    const from = run.report ?? run.observations[0]
    const [ordered, came] = [chart.dayOf(request), from && chart.dayOf(from)]
    return run.test === test && ordered !== undefined && came !== undefined && ordered <= came
  })
