import type { Fitness, LabValue } from '#case'
import { labName, labs } from './lab.ts'
import type { Chart } from './read/chart.ts'
import { codesIn, has, wordsOf } from './read/coding.ts'
import { known, knownIfAny } from './read/known.ts'
import type { Sought } from './read/observations.ts'
import { refOf } from './read/reference.ts'
import type { Observation } from './read/resources.ts'
import { fold } from './read/text.ts'

/** Performance status and the latest of a few laboratory values; prompts for the physician, never grounds. */
export function fitnessOf(chart: Chart): Fitness | undefined {
  const [ecog] = chart.observed(performanceStatus).flatMap(seen => {
    const value = gradeOf(seen)
    return value === undefined ? [] : [known({ value, on: chart.dayOf(seen), ref: refOf(seen) })]
  })
  const organFunction = latestLabs(chart)
  const asked = organFunction.length > 0 || chart.section('observations') === 'complete'
  return knownIfAny({ ecog, organFunction: asked ? organFunction : undefined })
}

const performanceStatus: Sought = {
  loinc: ['89247-1'],
  snomed: ['423740007'],
  words:
    /^(ecog)? ?(ps|performance status)( score)?( \(ecog\))?$|ecog.*(ps|performance status)|パフォーマンスステータス/,
}

const grades: Readonly<Record<string, number>> = {
  'LA9622-7': 0,
  'LA9623-5': 1,
  'LA9624-3': 2,
  'LA9625-0': 3,
  'LA9626-8': 4,
  'LA9627-6': 5,
}

function gradeOf(seen: Observation): number | undefined {
  const { valueCodeableConcept: value, valueInteger, valueQuantity, valueString } = seen
  const stated = valueInteger ?? valueQuantity?.value
  if (stated !== undefined) return Number.isInteger(stated) && stated >= 0 && stated <= 5 ? stated : undefined
  const coded = codesIn(value, 'loinc').flatMap(code => grades[code] ?? [])[0]
  if (coded !== undefined) return coded
  if (has(value, 'snomed', '422512005')) return 1
  const texts = [...wordsOf(value), ...(valueString === undefined ? [] : [valueString])].map(fold)
  const digit = texts.flatMap(
    text => /^(?:ecog)? ?(?:ps|grade|performance status)? ?[:=]? ?([0-5])$/.exec(text)?.[1] ?? [],
  )[0]
  return digit === undefined ? undefined : Number(digit)
}

function latestLabs(chart: Chart): readonly LabValue[] {
  const measured = chart.all('Observation').filter(({ valueQuantity }) => valueQuantity?.value !== undefined)
  const latest = new Map(measured.map(seen => [labName(seen), seen] as const).reverse())
  return labs.flatMap(({ name }) => {
    const seen = latest.get(name)
    const quantity = seen?.valueQuantity
    if (seen === undefined || quantity?.value === undefined) return []
    return [
      known({
        name,
        value: quantity.value,
        unit: quantity.unit ?? quantity.code,
        on: chart.dayOf(seen),
        ref: refOf(seen),
      }),
    ]
  })
}
