import { useWords } from '../../locale.tsx'
import { OfPatient } from '../../parts/of-patient.tsx'
import { DocumentsPage } from './documents-page.tsx'
import { words } from './words.ts'

/** Drafts of what has to be on paper or in the chart, each statement with its paragraph. */
export default function DocumentsView() {
  const say = useWords(words)
  return (
    <OfPatient title={say.title} intro={say.intro}>
      {here => <DocumentsPage key={here.patientId} {...here} />}
    </OfPatient>
  )
}
