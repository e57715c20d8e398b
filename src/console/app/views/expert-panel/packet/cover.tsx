import type { IsoDate } from '#case'
import { useWords } from '../../../locale.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { SeatRow } from '../seat-row.tsx'
import { type ShownCase, textOf, type Wanted } from '../shown-case.ts'
import { words } from '../words.ts'

interface Props {
  readonly cases: readonly ShownCase[]
  readonly day: IsoDate
  readonly wanted: Wanted
}

/** The first page of a meeting: its cases in a table, with form and chairs. */
export function Cover({ cases, day, wanted }: Props) {
  const say = useWords(words)
  const meeting = wanted === 'all' ? say.allMeetings : wanted === 'unbooked' ? say.unbooked : wanted
  return (
    <Sheet
      kind="packet"
      title={say.coverTitle}
      draft={say.draft}
      day={day}
      facts={[
        [say.meeting, meeting],
        [say.cases, say.count(cases.length)],
      ]}
    >
      <table class="cover-cases">
        <thead>
          <tr>
            {['#', say.patient, say.diagnosisAndTest, say.lane, say.seats].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map(({ patient, review }, i) => (
            <tr key={patient.id}>
              <td>{i + 1}</td>
              <th scope="row">
                <span lang="ja">{patient.name}</span>
                <br />
                <code>{patient.id}</code>
              </th>
              <td>
                <span lang="ja">{textOf(review, 'diagnosis') ?? say.noDiagnosis}</span>
                <br />
                {textOf(review, 'panel') ?? say.noResult}
              </td>
              <td>
                {say[review.lane]}
                {review.waiver?.outcome === 'flag' && ` ▲${say.openShort}`}
                {review.lane === 'real-time' && review.lightest === 'round-robin' && (
                  <span class="quiet"> {say.couldCirculate}</span>
                )}
              </td>
              <td>{review.meeting ? <SeatRow seats={review.meeting.seats} /> : say.notBooked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}
