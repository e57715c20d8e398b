import type { Chart } from '../read/chart.ts'
import type { Sought } from '../read/observations.ts'
import type { Condition, Observation } from '../read/resources.ts'

/** Observations of what is sought that may speak of this cancer: those with another condition as their focus do not. */
export const observedAbout = (condition: Condition, sought: Sought, chart: Chart): readonly Observation[] =>
  chart.observed(sought).filter(seen => {
    const conditions = seen.focus.filter(({ reference }) => /(^|\/)Condition\//.test(reference ?? ''))
    return conditions.length === 0 || conditions.some(about => chart.follow(about, seen) === condition)
  })
