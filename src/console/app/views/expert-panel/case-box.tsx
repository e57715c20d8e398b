import type { IsoDate } from '#case'
import { useWords } from '../../locale.tsx'
import { type Opening, Opens } from '../../parts/opening.tsx'
import { Facts } from './facts.tsx'
import { SeatRow } from './seat-row.tsx'
import { missingIn, type ShownCase, textOf } from './shown-case.ts'
import { words } from './words.ts'

interface Props {
  readonly shown: ShownCase
  readonly day: IsoDate
  readonly opening: Opening
}

/** One case in its lane: the two facts that decide, the meeting with its chairs, and what is missing. */
export function CaseBox({ shown: { patient, review }, day, opening }: Props) {
  const say = useWords(words)
  const { waiver, withinUse, meeting, held, reported } = review
  const missing = missingIn(review)
  return (
    <article class="case-box" aria-labelledby={`case-${patient.id}`}>
      <h3 id={`case-${patient.id}`}>
        <Opens id={patient.id} opening={opening}>
          <span lang="ja">{patient.name}</span> <code>{patient.id}</code>
        </Opens>
      </h3>
      <p class="case-what">
        <span lang="ja">{textOf(review, 'diagnosis') ?? say.noDiagnosis}</span>
        {reported
          ? ` · ${textOf(review, 'panel') ?? say.noPanel} · ${say.reportedOn(textOf(review, 'reported') ?? say.noDay)}`
          : ''}
      </p>
      {!reported && <p class="case-flag">？ {say.noResult}</p>}
      {waiver?.outcome === 'flag' && <p class="case-flag">▲ {say.open}</p>}
      {withinUse.length === 0 && reported && waiver && <p>{waiver.summary}</p>}
      <Facts review={review} />
      {held && <p class="case-held">✓ {say.held(held.on ?? say.noDay)}</p>}
      {meeting && (
        <div class="case-meeting">
          <p>
            <strong>{meeting.on ? say.meetingOn(meeting.on) : say.undated}</strong>
            {meeting.mode && `（${say[meeting.mode]}）`}
            {meeting.on && meeting.on < day && <span class="case-flag">▲ {say.past}</span>}
          </p>
          {review.lane === 'real-time' && review.lightest === 'round-robin' && (
            <p class="quiet">{say.couldCirculate}</p>
          )}
          <SeatRow seats={meeting.seats} />
          {meeting.quorum && <p class={`case-quorum quorum-${meeting.quorum.outcome}`}>{meeting.quorum.summary}</p>}
        </div>
      )}
      {!meeting && !held && review.lane !== 'omit' && <p class="quiet">○ {say.notBooked}</p>}
      {missing.length > 0 && (
        <p class="case-missing">
          {say.missing}
          {say.list(missing.map(({ label }) => label))}
        </p>
      )}
    </article>
  )
}
