import type { DrugOrder, IsoDate } from '#case'
import type { Chart } from '../read/chart.ts'
import { dayOf, daysBetween } from '../read/day.ts'
import { known } from '../read/known.ts'
import { is, type Of } from '../read/resources.ts'
import { type Exposure, exposureFrom, isMeant, spanOf } from './exposure.ts'
import type { Regimen } from './lines.ts'
import { plannedIn } from './planned.ts'
import type { Divide } from './therapy.ts'

/** A drug given or ordered this lately, in a line that has not ended, is being given now. */
const RECENT_DAYS = 42

type Request = Of<'MedicationRequest'>

/**
 * Anticancer drugs ordered now, one entry for each drug and state: the drafts in question, and beside them the open
 * requests on record and the running regimen, since a combination may be ordered in parts. JP-CLINS marks every
 * prescription completed, so that the day has to tell.
 */
export function drugOrders(divide: Divide, chart: Chart): readonly DrugOrder[] | undefined {
  const drafts = chart.isOrdering ? ordersFrom(chart.drafts.filter(isRequest), divide, chart) : []
  const isElsewhere = (request: Request) => chart.isOrdering && request.status === 'draft'
  const open = chart.all('MedicationRequest').filter(one => isOpen(one, chart.asOf) && !isElsewhere(one))
  const found = once([...drafts, ...ordersFrom(open, divide, chart), ...running(divide(), chart.asOf)])
  return found.length > 0 || chart.isOrdering || chart.section('medicationRequests') === 'complete' ? found : undefined
}

const isRequest = (one: Parameters<typeof is>[0]): one is Request => is(one, 'MedicationRequest')

function isOpen(request: Request, asOf: IsoDate): boolean {
  const { end } = spanOf(request)
  const status = request.status ?? ''
  return ['active', 'on-hold', 'draft'].includes(status) && isMeant(request) && (end === undefined || end >= asOf)
}

/** Each request as part of the line it belongs to, or would open. */
function ordersFrom(requests: readonly Request[], divide: Divide, chart: Chart): readonly DrugOrder[] {
  if (requests.length === 0) return []
  const asGiven = requests.flatMap(one => {
    const { start = chart.asOf, end } = spanOf(one)
    return exposureFrom({ start, end }, one, chart) ?? []
  })
  const counted = new Set(divide().flatMap(({ exposures }) => exposures.map(({ from }) => from)))
  const regimens = divide(asGiven.filter(({ from }) => !counted.has(from)))
  return asGiven.flatMap(({ from }) => {
    const regimen = regimens.find(({ exposures }) => exposures.some(one => one.from === from))
    const exposure = regimen?.exposures.find(one => one.from === from)
    if (regimen === undefined || exposure === undefined) return []
    const isDraft = chart.drafts.includes(from) || from.status === 'draft'
    return inRegimen(exposure, regimen, isDraft ? 'draft' : 'active')
  })
}

/** What was given lately in the last line, unless that has ended. The latest word on a drug may be that it was stopped. */
function running(regimens: readonly Regimen[], asOf: IsoDate): readonly DrugOrder[] {
  const last = regimens.at(-1)
  if (last === undefined || last.line.end !== undefined || last.line.endedFor !== undefined) return []
  const status = (drug: string) => last.exposures.findLast(one => one.drugs.includes(drug))?.from.status
  return last.exposures
    .filter(one => one.running || daysBetween(one.start, asOf) <= RECENT_DAYS)
    .toReversed()
    .flatMap(exposure => inRegimen(exposure, last, 'active'))
    .filter(({ drug }) => status(drug) !== 'stopped')
}

function inRegimen(exposure: Exposure, { line, exposures }: Regimen, state: 'draft' | 'active'): readonly DrugOrder[] {
  const request = is(exposure.from, 'MedicationRequest') ? exposure.from : undefined
  const planned = request ? plannedIn(request) : []
  return exposure.drugs.map(drug =>
    known({
      drug,
      state,
      on: dayOf(request?.authoredOn) ?? exposure.start,
      planned: planned.length > 0 ? planned : undefined,
      earlierCycles: cyclesBefore(exposure.start, drug, exposures),
      setting: line.setting,
      ref: exposure.ref,
    }),
  )
}

/** A cycle may be on record as ordered, as given, or as both. */
function cyclesBefore(day: IsoDate, drug: string, exposures: readonly Exposure[]): number {
  const before = exposures.filter(one => one.drugs.includes(drug) && one.start < day)
  const byType = Map.groupBy(before, ({ from }) => from.resourceType)
  return Math.max(0, ...[...byType.values()].map(all => new Set(all.map(({ start }) => start)).size))
}

/** The first of those for the same drug in the same state, with the planned days of them all. */
const once = (orders: readonly DrugOrder[]): readonly DrugOrder[] =>
  [...Map.groupBy(orders, ({ drug, state }) => `${drug} ${state}`).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const planned = [first, ...others].flatMap(one => one.planned ?? [])
    return known({ ...first, planned: planned.length > 0 ? [...new Set(planned)].sort() : undefined })
  })
