import type { IsoDate, Line } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { refOf } from '../read/reference.ts'
import { is, type Of } from '../read/resources.ts'
import { says } from '../read/text.ts'
import { endReason } from './end-reason.ts'
import { lineNumberIn } from './line-number.ts'
import { drugsOf, type Given } from './medication.ts'

/** One prescription, administration or statement of anticancer drugs that were given. */
export interface Exposure {
  readonly from: Given
  readonly drugs: readonly string[]
  readonly start: IsoDate
  readonly end?: IsoDate | undefined
  /** Still running, as far as the record says. */
  readonly running: boolean
  readonly ref: string | undefined
  readonly endedFor: Line['endedFor']
  /** The line the record itself names. */
  readonly line: number | undefined
  readonly perioperative: boolean
  readonly intent: 'curative' | 'palliative' | undefined
}

interface Span {
  readonly start: IsoDate
  readonly end: IsoDate | undefined
}

/** The anticancer drugs given by asOf, earliest first. Drafts, proposals and plans are not given. */
export const exposures = (chart: Chart): readonly Exposure[] =>
  earliestFirst(
    [
      ...chart.all('MedicationRequest').filter(isOrder),
      ...chart.all('MedicationAdministration'),
      ...chart.all('MedicationStatement'),
    ].flatMap(given => exposureOf(given, chart) ?? []),
  )

export const earliestFirst = (all: readonly Exposure[]): readonly Exposure[] =>
  all.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))

const notYet = new Set(['draft', 'unknown'])

/** A proposal, a plan or an option is no order. */
export const isMeant = ({ intent }: Of<'MedicationRequest'>): boolean =>
  !['proposal', 'plan', 'option'].includes(intent ?? '')

const isOrder = (request: Of<'MedicationRequest'>) => !notYet.has(request.status ?? '') && isMeant(request)

function exposureOf(given: Given, chart: Chart): Exposure | undefined {
  const { start, end } = spanOf(given)
  if (start === undefined || start > chart.asOf) return undefined
  if (is(given, 'MedicationStatement') && ['intended', 'not-taken', 'unknown'].includes(given.status ?? ''))
    return undefined
  return exposureFrom({ start, end }, given, chart)
}

/** Nothing when no anticancer drug is in it. */
export function exposureFrom({ start, end }: Span, given: Given, chart: Chart): Exposure | undefined {
  const drugs = drugsOf(given, chart)
  if (drugs.length === 0) return undefined
  const texts = textsOf(given)
  const running = ['active', 'in-progress', 'on-hold'].includes(given.status ?? '')
  const ended = end !== undefined && end <= chart.asOf ? end : undefined
  return {
    from: given,
    drugs,
    start,
    end: ended,
    running: running && ended === undefined,
    ref: refOf(given),
    endedFor: endReason(is(given, 'MedicationRequest') ? given.statusReason : given.statusReason[0]),
    line: lineNumberIn(texts),
    perioperative: says(texts, perioperative) && !says(texts, /再発|recurren/),
    intent: intentOf(given),
  }
}

/** First and last day: those of the dosage where it is bounded, else the day it was ordered or given. */
export function spanOf(given: Given): { start: IsoDate | undefined; end: IsoDate | undefined } {
  if (!is(given, 'MedicationRequest'))
    return {
      start: dayOf(given.effectiveDateTime) ?? dayOf(given.effectivePeriod?.start),
      end: dayOf(given.effectivePeriod?.end),
    }
  const bounds = given.dosageInstruction.flatMap(({ timing }) => timing?.repeat?.boundsPeriod ?? [])
  const days = (texts: readonly (string | undefined)[]) => texts.flatMap(text => dayOf(text) ?? []).sort()
  const starts = days([
    ...bounds.map(({ start }) => start),
    ...given.dosageInstruction.flatMap(({ timing }) => timing?.event ?? []),
  ])
  return { start: starts[0] ?? dayOf(given.authoredOn), end: days(bounds.map(({ end }) => end)).at(-1) }
}

const perioperative = /術前|術後(補助|化学療法)|補助(化学)?療法|周術期|アジュバント|adjuvant|perioperative/

/** Where a line, a setting or a reason may be written down. */
export function textsOf(given: Given): readonly string[] {
  const concepts = is(given, 'MedicationRequest')
    ? [...given.category, ...given.reasonCode, given.courseOfTherapyType]
    : [given.category, ...given.reasonCode]
  const group = is(given, 'MedicationRequest') ? given.groupIdentifier?.value : undefined
  return [
    ...concepts.flatMap(wordsOf),
    ...given.note.flatMap(({ text }) => text ?? []),
    ...(group === undefined ? [] : [group]),
  ]
}

function intentOf({ extension }: Given): Exposure['intent'] {
  const intents = extension.filter(({ url }) => url?.endsWith('mcode-procedure-intent'))
  if (intents.some(one => has(one.valueCodeableConcept, 'snomed', '373808002'))) return 'curative'
  return intents.some(one => has(one.valueCodeableConcept, 'snomed', '363676003')) ? 'palliative' : undefined
}
