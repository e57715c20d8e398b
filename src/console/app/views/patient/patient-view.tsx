import './patient.css'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { usePatients } from '../../patients.ts'
import { useSettings } from '../../settings.tsx'
import { useAnswers, useTimeline } from './answers.ts'
import { CardList } from './cards/card-list.tsx'
import { HookTabs } from './cards/hook-tabs.tsx'
import { Differences } from './difference/differences.tsx'
import { PatientHeader } from './patient-header.tsx'
import { PatientList } from './patient-list.tsx'
import { Course } from './timeline/course.tsx'
import { useVisit, type Visit } from './visit.ts'
import { WhatIf } from './what-if/what-if.tsx'
import { words } from './words.ts'

/** One patient: the course, the cards with the way to them, and the time machine. */
export default function PatientView() {
  const say = useWords(words)
  const { sandbox } = useSettings()
  const patients = usePatients()
  const asked = useVisit()
  const first = patients.data?.find(({ id }) => id === FRONT) ?? patients.data?.[0]
  const visit = { ...asked, patientId: asked.patientId ?? first?.id }
  const fhirPath = sandbox?.fhirPath ?? ''
  const timeline = useTimeline(visit, fhirPath)
  const answers = useAnswers(visit, fhirPath)
  const moved = visit.day !== visit.home || Object.keys(visit.changes).length > 0
  const asRecorded = useAnswers({ ...visit, ...(moved ? atHome(visit) : NOBODY) }, fhirPath)
  if (sandbox === undefined) return <p class="quiet">{say.noPatient}</p>

  const patient = patients.data?.find(({ id }) => id === visit.patientId)
  return (
    <div class="patient-view">
      <PatientList patients={patients.data ?? []} current={visit.patientId} />
      <div class="patient-page">
        {patients.error && <Failure error={patients.error} />}
        {patient && <PatientHeader patient={patient} day={visit.day} fhirPath={fhirPath} />}
        {timeline.error && <Failure error={timeline.error} />}
        {timeline.data && <Course timeline={timeline.data} visit={visit} />}
        <div class="answers">
          <section aria-labelledby="answers-title" aria-busy={answers.loading}>
            <div class="section-head">
              <h2 id="answers-title">{say.answers}</h2>
              <HookTabs hook={visit.hook} />
            </div>
            {answers.error && <Failure error={answers.error} />}
            {answers.data ? (
              <CardList answers={answers.data} fhirPath={fhirPath} />
            ) : (
              <p class="quiet">{say.loading}…</p>
            )}
          </section>
          <div class="side">
            <Differences before={asRecorded.data} after={answers.data} visit={visit} />
            <WhatIf facts={answers.data?.map(({ facts }) => facts) ?? []} changes={visit.changes} />
          </div>
        </div>
      </div>
    </div>
  )
}

const atHome = ({ home }: Visit) => ({ day: home, changes: {} })
const NOBODY = { patientId: undefined }

/** The patient on the front page: the one in whom timing matters most. */
const FRONT = 'pancreas-first-line-expected'
