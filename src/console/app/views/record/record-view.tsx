import './record.css'
import { useWords } from '../../locale.tsx'
import { OfPatient } from '../../parts/of-patient.tsx'
import { RecordPage } from './record-page.tsx'
import { words } from './words.ts'

/** Forms for what only a person can say, each written to the FHIR server by an act of its own. */
export default function RecordView() {
  const say = useWords(words)
  return (
    <OfPatient title={say.title} intro={say.intro}>
      {here => <RecordPage key={here.patientId} {...here} />}
    </OfPatient>
  )
}
