import './patient.css'
import { fhirBaseAt } from '../../api.ts'
import { launchedHere } from '../../launched.ts'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { usePatients } from '../../patients.ts'
import { href } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { LaunchedPatient } from './launched-patient.tsx'
import { PatientList } from './patient-list.tsx'
import { PatientPage } from './patient-page.tsx'
import { useVisit } from './visit.ts'
import { words } from './words.ts'

/** The patient on the front page: the one in whom timing matters most. */
const FRONT = 'pancreas-first-line-expected'

/** The patients of the sandbox, and one of them: the course, the cards with the way to them, the time machine. */
export default function PatientView() {
  const say = useWords(words)
  const { sandbox } = useSettings()
  const { data: patients = [], error } = usePatients(sandbox !== undefined)
  const { patientId, ...visit } = useVisit()
  const launched = patientId === undefined ? launchedHere() : undefined
  if (launched?.patientId !== undefined)
    return <LaunchedPatient launched={launched} patientId={launched.patientId} visit={visit} />
  if (sandbox === undefined) return <p class="quiet">{say.noPatient}</p>
  const id = patientId ?? patients.find(one => one.id === FRONT)?.id ?? patients[0]?.id
  return (
    <div class="patient-view">
      <PatientList patients={patients} current={id} />
      <div class="patient-page">
        {error && <Failure error={error} />}
        {id && (
          <PatientPage
            // Keyed, so that nothing of one patient is ever seen beside another.
            key={id}
            visit={{ ...visit, patientId: id }}
            patient={patients.find(one => one.id === id)}
            source={{ fhirBase: fhirBaseAt(sandbox.fhirPath) }}
            at={view => href(view, [id])}
            fhirPath={sandbox.fhirPath}
          />
        )}
      </div>
    </div>
  )
}
