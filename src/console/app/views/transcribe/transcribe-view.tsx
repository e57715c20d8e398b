import './transcribe.css'
import { useWords } from '../../locale.tsx'
import { OfPatient } from '../../parts/of-patient.tsx'
import { Transcription } from './transcription.tsx'
import { words } from './words.ts'

/** A C-CAT report on paper or PDF, read by two persons, written once both agree. */
export default function TranscribeView() {
  const say = useWords(words)
  return (
    <OfPatient title={say.title} intro={say.intro}>
      {here => <Transcription key={here.patientId} {...here} />}
    </OfPatient>
  )
}
