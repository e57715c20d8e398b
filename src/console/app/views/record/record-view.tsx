import './record.css'
import { usePatientHere } from '../../fhir/patient-here.ts'
import { useWords } from '../../locale.tsx'
import { href } from '../../route.ts'
import { RecordPage } from './record-page.tsx'
import { words } from './words.ts'

/** Forms for what only a person can say, each written to the FHIR server by an act of its own. */
export default function RecordView() {
  const say = useWords(words)
  const here = usePatientHere()
  return (
    <div class="reading record-view">
      <h1>{say.title}</h1>
      {here ? (
        <>
          <p class="quiet">{say.intro}</p>
          <p>
            <code>{here.patientId}</code> · <a href={href('patient', [here.patientId])}>{say.back}</a>
          </p>
          <RecordPage key={here.patientId} {...here} />
        </>
      ) : (
        <p>
          {say.noPatient} <a href={href('patient')}>{say.back}</a>
        </p>
      )}
    </div>
  )
}
