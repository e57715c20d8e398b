import type { Patient } from '#case'
import type { Chart } from './read/chart.ts'
import { dayOf } from './read/day.ts'
import { knownIfAny } from './read/known.ts'

/** The patient, as far as the rules ask. */
export const patientOf = (chart: Chart): Patient | undefined =>
  knownIfAny({ birthDate: chart.all('Patient').flatMap(({ birthDate }) => dayOf(birthDate) ?? [])[0] })
