import type { IsoDate, Line } from '#case'
import type { Chart } from '../read/chart.ts'
import { dayOf, earliest } from '../read/day.ts'
import { is, type Of } from '../read/resources.ts'
import { drugsIn, drugsNamed, ingredients } from './drug.ts'
import { concepts, drugsOf } from './medication.ts'
import { daysOf, plannedIn } from './planned.ts'

/** The first planned day after asOf of anticancer drugs, other than more of the line that is running. */
export function nextLineStart(chart: Chart, lines: readonly Line[] | undefined): IsoDate | undefined {
  const current = new Set(lines?.at(-1)?.drugs.flatMap(ingredients))
  const isNew = (drugs: readonly string[]) => drugs.flatMap(ingredients).some(one => !current.has(one))
  const planned = [...requested(chart), ...inCarePlans(chart)]
  return earliest(
    planned.filter(({ drugs }) => isNew(drugs)).flatMap(({ days }) => days.filter(day => day > chart.asOf)),
  )
}

interface Planned {
  readonly drugs: readonly string[]
  readonly days: readonly IsoDate[]
}

function requested(chart: Chart): readonly Planned[] {
  const drafts = [...chart.drafts, ...chart.besides].filter(one => is(one, 'MedicationRequest'))
  return [...chart.all('MedicationRequest'), ...drafts]
    .filter(({ status }) => !['completed', 'stopped'].includes(status ?? ''))
    .map(request => ({
      days: plannedIn(request),
      request,
    }))
    .filter(({ days }) => days.some(day => day > chart.asOf))
    .map(({ days, request }) => ({ days, drugs: drugsOf(request, chart) }))
}

const inCarePlans = (chart: Chart): readonly Planned[] =>
  chart
    .all('CarePlan')
    .filter(({ status }) => status === 'active')
    .flatMap(plan => plan.activity.flatMap(({ detail }) => (detail ? [activityOf(detail, plan, chart)] : [])))

type Detail = NonNullable<Of<'CarePlan'>['activity'][number]['detail']>

function activityOf(detail: Detail, plan: Of<'CarePlan'>, chart: Chart): Planned {
  if (
    detail.doNotPerform === true ||
    ['cancelled', 'stopped', 'completed', 'entered-in-error'].includes(detail.status ?? '')
  )
    return { drugs: [], days: [] }
  const product = concepts(detail.productCodeableConcept, detail.productReference, plan, chart)
  const drugs = [...product, detail.code].flatMap(concept => drugsIn(concept, chart))
  return {
    drugs: drugs.length > 0 ? drugs : drugsNamed(detail.description ?? '', chart.tables),
    days: [dayOf(detail.scheduledPeriod?.start), ...daysOf(detail.scheduledTiming)].flatMap(day => day ?? []),
  }
}
