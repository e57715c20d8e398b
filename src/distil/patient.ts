import type { Patient } from '#case'
import type { Chart } from './read/chart.ts'
import { dayOf } from './read/day.ts'
import { knownIfAny } from './read/known.ts'

/** The patient, as far as the rules ask. A Patient that says nothing of a death is read as alive, as FHIR has it; a later death is not seen. */
export function patientOf(chart: Chart): Patient | undefined {
  const patients = chart.all('Patient')
  const deceasedOn = patients.flatMap(({ deceasedDateTime }) => dayOf(deceasedDateTime) ?? [])[0]
  const isLater = deceasedOn !== undefined && deceasedOn > chart.asOf
  const died = patients.some(one => one.deceasedBoolean === true || one.deceasedDateTime !== undefined)
  return knownIfAny({
    birthDate: patients.flatMap(({ birthDate }) => dayOf(birthDate) ?? [])[0],
    deceased: patients.length === 0 ? undefined : died && !isLater,
    deceasedOn: isLater ? undefined : deceasedOn,
  })
}
