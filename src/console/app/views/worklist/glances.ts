import type { IsoDate, Locale } from '#case'
import type { Glance } from '../../../shapes/glance.ts'
import { callAboutMany } from '../../call.ts'
import { type Readings, useManyPatients } from '../../many-patients.ts'
import type { RecordSource } from '../../record.ts'

interface Asking {
  readonly patients: readonly string[]
  readonly source: RecordSource
  readonly day: IsoDate
  readonly locale: Locale
}

/** What every service says of each patient, row by row as it arrives. */
export const useGlances = ({ patients, source, day, locale }: Asking): Readings<Glance> =>
  useManyPatients({
    key: `${source.fhirBase} ${day}`,
    patients,
    path: 'console/api/glances',
    bodyOf: some => callAboutMany({ source, patients: some.map(patientId => ({ patientId })), day, locale }),
  })
