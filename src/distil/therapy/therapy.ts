import type { IsoDate, Therapy } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { knownIfAny } from '../read/known.ts'
import { says } from '../read/text.ts'
import { type Exposure, earliestFirst, exposures } from './exposure.ts'
import { lineNumberIn } from './line-number.ts'
import { type Regimen, regimens } from './lines.ts'
import { nextLineStart } from './next-line.ts'

/** Goes on under every line of prostate cancer and opens none. */
const androgenDeprivation = ['leuprorelin', 'goserelin', 'degarelix']

/** What was given, divided into lines; `more`: what is about to be given, as if it had been. */
export type Divide = (more?: readonly Exposure[], next?: IsoDate) => readonly Regimen[]

/** Divides the anticancer drugs on record into lines. `groups`: those of the tumor. */
export function divided(chart: Chart, groups: readonly string[] | undefined): Divide {
  const planned = (all: readonly Exposure[]) =>
    all.map(exposure => ({ ...exposure, line: exposure.line ?? plannedLine(exposure, chart) }))
  const given = planned(exposures(chart))
  const progress = { worsened: worsened(chart), surgery: surgery(chart) }
  const isBackbone = (drug: string) => groups?.includes('prostate') === true && androgenDeprivation.includes(drug)
  const divide: Divide = (more = [], nextStart = undefined) =>
    regimens({ ...progress, exposures: earliestFirst([...given, ...planned(more)]), isBackbone, nextStart })
  const asGiven = divide()
  return (more = [], nextStart = undefined) =>
    more.length === 0 && nextStart === undefined ? asGiven : divide(more, nextStart)
}

/** Lines of systemic anticancer therapy and the start of the next. */
export function therapyOf(divide: Divide, chart: Chart): Therapy | undefined {
  const lines = (next?: IsoDate) => divide([], next).map(({ line }) => line)
  const next = nextLineStart(chart, lines())
  const found = lines(next)
  const asked = [chart.section('medicationRequests'), chart.section('medicationAdministrations')]
  const complete = asked.every(state => state === 'complete')
  return knownIfAny({ lines: found.length > 0 || complete ? found : undefined, nextLineStart: next })
}

/** The line that a care plan names for the time in which a drug was given. */
const plannedLine = ({ start }: Exposure, chart: Chart): number | undefined =>
  chart
    .all('CarePlan')
    .filter(({ period }) => {
      const [from, to] = [dayOf(period?.start), dayOf(period?.end)]
      return from !== undefined && from <= start && (to === undefined || start <= to)
    })
    .flatMap(({ title }) => lineNumberIn(title === undefined ? [] : [title]) ?? [])[0]

/** Cancer disease status (LOINC 97509-4): worsened. */
const worsened = (chart: Chart): readonly IsoDate[] =>
  chart
    .observed({ loinc: ['97509-4'] })
    .filter(
      ({ valueCodeableConcept: value }) =>
        has(value, 'snomed', '271299001') || says(wordsOf(value), /増悪|^pd$|worsened|progressi/),
    )
    .flatMap(seen => chart.dayOf(seen) ?? [])

const surgery = (chart: Chart): readonly IsoDate[] =>
  chart
    .all('Procedure')
    .filter(
      ({ code, category, meta, status }) =>
        status !== 'preparation' &&
        (meta?.profile.some(profile => profile.includes('mcode-cancer-related-surgical-procedure')) ||
          has(category, 'snomed', '387713003') ||
          says(wordsOf(code), /切除|摘出|手術|全摘|ectomy\b|resection|excision/)),
    )
    .flatMap(procedure => chart.dayOf(procedure) ?? [])
