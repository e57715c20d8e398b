import { forgetLaunch, forgetPatient, type Launched } from '../../launched.ts'
import { useWords } from '../../locale.tsx'
import { SessionOver } from '../../parts/session-over.tsx'
import { href } from '../../route.ts'
import { PatientPage } from './patient-page.tsx'
import type { Visit } from './visit.ts'
import { words } from './words.ts'

interface Props {
  readonly launched: Launched
  readonly patientId: string
  readonly visit: Omit<Visit, 'patientId'>
}

/** The patient whose chart is open in the EHR. It brought no drafts, so the moment is that of the opened chart. */
export function LaunchedPatient({ launched, patientId, visit }: Props) {
  const say = useWords(words)
  const end = () => {
    if (launched.ofMany) {
      forgetPatient(launched)
      location.hash = href('worklist')
    } else forgetLaunch()
    // So that nothing of the patient stays in memory either.
    location.reload()
  }
  return (
    <div class="patient-page">
      <SessionOver />
      <PatientPage
        key={patientId}
        visit={{ ...visit, patientId, hook: 'patient-view' }}
        source={launched}
        at={view => href(view)}
      />
      <p class="screen-only">
        <button type="button" class="plain" onClick={end}>
          {say.endLaunch}
        </button>
      </p>
    </div>
  )
}
