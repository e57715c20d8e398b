import type { Chart } from '../read/chart.ts'
import { dayOf } from '../read/day.ts'
import { refOf } from '../read/reference.ts'
import type { Condition, ServiceRequest } from '../read/resources.ts'
import { latestFirst } from '../read/timeline.ts'
import { cancerTypeOf, chainOf } from './cancer-type.ts'
import type { Diagnosis } from './diagnosis.ts'

/**
 * The cancer that is asked about: what the first order that gives a reason names, else the one of latest onset.
 * A cancer that is over counts only where nothing else is there.
 */
export function chosen(
  cancers: readonly Diagnosis[],
  orders: readonly ServiceRequest[],
  chart: Chart,
): Diagnosis | undefined {
  for (const order of orders) {
    const named = byReason(cancers, order, chart)
    if (named !== undefined) return named
  }
  const active = cancers.filter(cancer => cancer.active)
  const [latest] = latestFirst(
    (active.length > 0 ? active : cancers).map(one => one.condition),
    onsetOf,
  )
  return cancers.find(cancer => cancer.condition === latest)
}

/** The day the disease began, else the day it was recorded. */
export const onsetOf = ({ onsetDateTime, onsetPeriod, recordedDate }: Condition) =>
  dayOf(onsetDateTime) ?? dayOf(onsetPeriod?.start) ?? dayOf(recordedDate)

function byReason(cancers: readonly Diagnosis[], order: ServiceRequest, chart: Chart): Diagnosis | undefined {
  const targets = order.reasonReference.map(reason => chart.follow(reason, order))
  const referred = cancers.find(cancer => targets.includes(cancer.condition))
  if (referred !== undefined) return referred
  const rows = order.reasonCode.flatMap(code => cancerTypeOf(code, chart, refOf(order))?.row ?? [])
  const chain = (cancer: Diagnosis) => (cancer.type.row === undefined ? [] : chainOf(cancer.type.row, chart.tables))
  const named = cancers.filter(cancer =>
    rows.some(
      row =>
        chain(cancer).includes(row) ||
        (row.within !== null && chainOf(row, chart.tables).some(one => one === cancer.type.row)),
    ),
  )
  if (rows.length > 0 && named.length === 0)
    chart.remark('order-names-unknown-diagnosis', 'ServiceRequest', refOf(order))
  return named.find(cancer => cancer.active) ?? named[0]
}
