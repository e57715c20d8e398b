import type { IsoDate, Therapy } from '#case'
import type { Chart } from '../read/chart.ts'
import { has, wordsOf } from '../read/coding.ts'
import { dayOf } from '../read/day.ts'
import { knownIfAny } from '../read/known.ts'
import { says } from '../read/text.ts'
import { type Exposure, exposures } from './exposure.ts'
import { lineNumberIn } from './line-number.ts'
import { linesOf } from './lines.ts'
import { nextLineStart } from './next-line.ts'

/** Goes on under every line of prostate cancer and opens none. */
const androgenDeprivation = ['leuprorelin', 'goserelin', 'degarelix']

/** Lines of systemic anticancer therapy and the start of the next. `groups`: those of the tumor. */
export function therapyOf(chart: Chart, groups: readonly string[] | undefined): Therapy | undefined {
  const given = exposures(chart).map(exposure => ({ ...exposure, line: exposure.line ?? plannedLine(exposure, chart) }))
  const lines = (next?: IsoDate) =>
    linesOf({
      exposures: given,
      worsened: worsened(chart),
      surgery: surgery(chart),
      isBackbone: drug => groups?.includes('prostate') === true && androgenDeprivation.includes(drug),
      nextStart: next,
    })
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
    .all('Observation')
    .filter(
      ({ code, valueCodeableConcept: value }) =>
        has(code, 'loinc', '97509-4') &&
        (has(value, 'snomed', '271299001') || says(wordsOf(value), /増悪|^pd$|worsened|progressi/)),
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
