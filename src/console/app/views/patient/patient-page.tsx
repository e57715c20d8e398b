import type { Reply } from '../../../shapes/explained.ts'
import { hooks } from '../../exemplary-hooks.ts'
import { useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { type ListedPatient, patientIn } from '../../patients.ts'
import { type RecordSource, useRecord } from '../../record.ts'
import type { Remote } from '../../remote.ts'
import { type Look, useReplies, useTimeline } from './answers.ts'
import { CardList } from './cards/card-list.tsx'
import { Differences } from './difference/differences.tsx'
import { draftsIn } from './in-record.ts'
import { PatientHeader } from './patient-header.tsx'
import { Course } from './timeline/course.tsx'
import { atHook, type PatientVisit } from './visit.ts'
import { WhatIf } from './what-if/what-if.tsx'
import { words } from './words.ts'

interface Props {
  readonly visit: PatientVisit
  readonly source: RecordSource
  /** The address of another view of this patient. */
  readonly at: (view: string) => string
  /** From the list of the sandbox, once it is there. */
  readonly patient?: ListedPatient | undefined
  /** Where the sandbox has its FHIR server: open to look at, and with drafts for every moment. */
  readonly fhirPath?: string | undefined
}

/** One patient. The record is read once; every look at it, on whatever day, is answered from what was read. */
export function PatientPage({ visit, source, at, patient, fhirPath }: Props) {
  const say = useWords(words)
  const { fhirBase, user } = source
  const { data: record, error } = useRecord(source, visit.patientId)
  const look: Look | undefined = record && { ...visit, fhirBase, user, record }
  const moved = visit.day !== visit.home || Object.keys(visit.changes).length > 0
  const timeline = useTimeline(look)
  // An order is dispatched by its reference; where there is none, there is nothing to ask.
  const nothingToDispatch = record !== undefined && visit.hook === 'order-dispatch' && draftsIn(record).length === 0
  const asked = nothingToDispatch ? undefined : look
  const replies = useReplies(asked)
  const asRecorded = useReplies(moved && asked ? { ...asked, day: visit.home, changes: {} } : undefined)
  const answers = answersIn(replies)
  const shown = patient ?? patientIn(record)
  return (
    <>
      {shown ? (
        <PatientHeader patient={shown} day={visit.day} source={source} at={at} fhirPath={fhirPath} />
      ) : (
        <h1 class="unseen">{say.course}</h1>
      )}
      {error && <Failure error={error} />}
      {timeline.error && <Failure error={timeline.error} />}
      {timeline.data ? <Course timeline={timeline.data} visit={visit} /> : <div class="course course-waiting" />}
      <div class="answers">
        <section aria-labelledby="answers-title" aria-busy={replies.loading}>
          <div class="section-head">
            <h2 id="answers-title">{say.answers}</h2>
            {fhirPath && (
              <Choice
                name="hook"
                legend={say.hook}
                options={hooks}
                labels={say}
                chosen={visit.hook}
                onChoose={atHook}
              />
            )}
          </div>
          {replies.error && <Failure error={replies.error} />}
          {replies.data && <CardList replies={replies.data} fhirPath={fhirPath} />}
          {nothingToDispatch && <p>{say.noDrafts}</p>}
          {!replies.data && !error && !nothingToDispatch && <p class="quiet">{say.loading}…</p>}
        </section>
        <div class="side">
          <Differences before={answersIn(asRecorded)} after={answers} visit={visit} />
          <WhatIf facts={answers?.map(({ facts }) => facts) ?? []} changes={visit.changes} />
        </div>
      </div>
    </>
  )
}

const answersIn = ({ data }: Remote<readonly Reply[]>) => data?.flatMap(({ answer }) => answer ?? [])
