import type { IsoDate, Locale } from '#case'
import type { PanelCase } from '../../../shapes/panel-case.ts'
import { callAboutMany } from '../../call.ts'
import { type Readings, useManyPatients } from '../../many-patients.ts'
import type { RecordSource } from '../../record.ts'
import { contextOf } from './case-call.ts'
import type { Meetings } from './meetings.ts'

interface Asking {
  readonly patients: readonly string[]
  /** Absent while they are not known: nobody is asked about before. */
  readonly meetings: Meetings | undefined
  readonly source: RecordSource
  readonly day: IsoDate
  readonly locale: Locale
}

/** Each case as the panel needs to see it, with the meeting that is booked for it. */
export const useCases = ({ patients, meetings, source, day, locale }: Asking): Readings<PanelCase> =>
  useManyPatients({
    key: `${source.fhirBase} ${day}`,
    patients: meetings === undefined ? [] : patients,
    path: 'console/api/panel-cases',
    bodyOf: some => {
      const called = some.map(patientId => ({ patientId, ...contextOf(meetings?.get(patientId) ?? [], day) }))
      return callAboutMany({ source, patients: called, day, locale })
    },
  })
