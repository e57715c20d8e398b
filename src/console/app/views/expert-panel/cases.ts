import type { IsoDate, Locale } from '#case'
import type { PanelCase } from '../../../shapes/panel-case.ts'
import { type Readings, useEachPatient } from '../../each-patient.ts'
import { caseCall } from './case-call.ts'
import type { Meetings } from './meetings.ts'

interface Asking {
  readonly patients: readonly string[]
  /** Absent while they are not known: nobody is asked about before. */
  readonly meetings: Meetings | undefined
  readonly fhirBase: string
  readonly day: IsoDate
  readonly locale: Locale
}

/** Each case as the panel needs to see it, with the meeting that is booked for it. */
export const useCases = ({ patients, meetings, fhirBase, day, locale }: Asking): Readings<PanelCase> =>
  useEachPatient({
    key: `${fhirBase} ${day}`,
    patients: meetings === undefined ? [] : patients,
    path: 'console/api/panel-case',
    bodyOf: patientId =>
      caseCall({ patientId, fhirServer: fhirBase, day, locale, booked: meetings?.get(patientId) ?? [] }),
  })
