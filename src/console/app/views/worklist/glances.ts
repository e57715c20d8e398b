import type { IsoDate, Locale } from '#case'
import type { Glance } from '../../../shapes/glance.ts'
import { callOf } from '../../call.ts'
import { type Readings, useEachPatient } from '../../each-patient.ts'

interface Asking {
  readonly patients: readonly string[]
  readonly fhirBase: string
  readonly day: IsoDate
  readonly locale: Locale
}

/** What every service says of each patient, row by row as it arrives. */
export const useGlances = ({ patients, fhirBase, day, locale }: Asking): Readings<Glance> =>
  useEachPatient({
    key: `${fhirBase} ${day}`,
    patients,
    path: 'console/api/glance',
    bodyOf: patientId => callOf({ hook: 'patient-view', patientId, fhirServer: fhirBase, day, locale }),
  })
