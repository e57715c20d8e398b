import type { IsoDate } from '#case'
import type { Review, Statement } from '../../../shapes/panel-case.ts'
import { useWords } from '../../locale.tsx'
import { AnswerMark } from '../../parts/answer-mark.tsx'
import { Cited } from '../../parts/locators.tsx'
import { type Opening, Opens } from '../../parts/opening.tsx'
import { deciding } from './deciding.ts'
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
  const { waiver, withinUse, germlineGate, meeting, held, reported, paragraphs } = review
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
      <Facts heading={say.withinUse} statements={deciding(withinUse, 'yes')} paragraphs={paragraphs} />
      <Facts heading={say.germlineGate} statements={deciding(germlineGate, 'no')} paragraphs={paragraphs} />
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

interface FactsProps {
  readonly heading: string
  readonly statements: readonly Statement[]
  readonly paragraphs: Review['paragraphs']
}

/** A deciding fact with each rule's answer and its paragraph. */
const Facts = ({ heading, statements, paragraphs }: FactsProps) =>
  statements.length > 0 && (
    <div class="case-facts">
      <h4>{heading}</h4>
      <ul>
        {statements.map(({ rule, is, open, text, cites }) => (
          <li key={rule}>
            <AnswerMark is={is} open={open} /> {text} <Cited cites={cites} among={paragraphs} />
          </li>
        ))}
      </ul>
    </div>
  )
