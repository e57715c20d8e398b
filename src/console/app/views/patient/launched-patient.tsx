import type { Launched } from '../../launched.ts'
import { PatientPage } from './patient-page.tsx'
import type { Visit } from './visit.ts'

interface Props {
  readonly launched: Launched
  readonly visit: Omit<Visit, 'patientId'>
}

/** The patient whose chart is open in the EHR. It brought no drafts, so the moment is that of the opened chart. */
export function LaunchedPatient({ launched, visit }: Props) {
  const { patientId } = launched
  return (
    <div class="patient-page">
      <PatientPage key={patientId} visit={{ ...visit, patientId, hook: 'patient-view' }} source={launched} />
    </div>
  )
}
