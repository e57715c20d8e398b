import type { Chart } from '../read/chart.ts'
import type { Condition, Observation } from '../read/resources.ts'

/** Observations that may speak of this cancer: those that name another condition as their focus do not. */
export const observationsAbout = (condition: Condition, chart: Chart): readonly Observation[] =>
  chart.all('Observation').filter(seen => {
    const conditions = seen.focus.filter(({ reference }) => /(^|\/)Condition\//.test(reference ?? ''))
    return conditions.length === 0 || conditions.some(about => chart.follow(about, seen) === condition)
  })
