import type { IsoDate, Locale } from '#case'
import type { PanelCase } from '../../../shapes/panel-case.ts'
import { type Readings, useEachPatient } from '../../each-patient.ts'
import { uuid } from '../../uuid.ts'
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
    bodyOf: patientId => {
      const booked = meetings?.get(patientId) ?? []
      return {
        hook: booked.length > 0 ? 'appointment-book' : 'patient-view',
        hookInstance: uuid(),
        fhirServer: fhirBase,
        context: {
          userId: 'Practitioner/sandbox',
          patientId,
          ...(booked.length > 0 && { appointments: bundleOf(booked) }),
        },
        extension: { 'org.w3id.shirube.request': { asOf: day, locale } },
      }
    },
  })

const bundleOf = (resources: readonly fhir4.Appointment[]): fhir4.Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map(resource => ({ resource })),
})
