import './packet.css'
import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#case'
import type { EntryGroup, Review, Said, Statement } from '../../../../shapes/panel-case.ts'
import { useWords } from '../../../locale.tsx'
import { Blank } from '../../../parts/blank.tsx'
import { Cited } from '../../../parts/locators.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { decidingFacts } from '../deciding.ts'
import { Facts } from '../facts.tsx'
import type { ShownCase } from '../shown-case.ts'
import { words } from '../words.ts'
import { Agenda } from './agenda.tsx'
import { citedBy } from './agenda-of.ts'
import { Candidates } from './candidates.tsx'
import { Course } from './course.tsx'
import { Entries } from './entries.tsx'
import { Lines } from './lines.tsx'
import { SeatTable } from './seat-table.tsx'
import { Variants } from './variants.tsx'

interface Props {
  readonly shown: ShownCase
  readonly day: IsoDate
  /** Its place among the cases of a meeting. */
  readonly ordinal?: string | undefined
  /** Appointments could not be read, so that a meeting may be booked all the same. */
  readonly bookingUnread?: boolean
}

/** The packet for the meeting (検討資料): what the record holds of one case, what is missing, and what the panel has to decide. */
export function Packet({ shown: { patient, review }, day, ordinal, bookingUnread = false }: Props) {
  const say = useWords(words)
  const { entries, meeting, waiver, germline, paragraphs } = review
  const none = bookingUnread ? say.bookingUnread : say.notBooked
  const facts = Object.values(decidingFacts(review)).flat()
  const isOther = ({ rule }: Statement) => !facts.some(fact => fact.rule === rule)
  const group = (...names: readonly EntryGroup[]) => names.flatMap(name => entries[name])
  return (
    <Sheet
      kind="packet"
      title={ordinal ? `${say.packetTitle}（${ordinal}）` : say.packetTitle}
      draft={say.draft}
      day={day}
      patient={patient}
      facts={[
        [say.meeting, meetingText(review, none, say)],
        [
          say.lane,
          <>
            {laneText(review, say)} <Cited cites={citedBy(waiver)} among={paragraphs} />
          </>,
        ],
      ]}
    >
      <Section title={say.agenda}>
        <Agenda review={review} />
      </Section>
      <Section title={say.caseSummary}>
        <Entries entries={group('person', 'disease')} paragraphs={paragraphs} />
      </Section>
      <Section title={say.course}>
        <Course lines={review.lines} />
        <Entries entries={group('course')} paragraphs={paragraphs} />
      </Section>
      <Section title={say.specimenAndTest}>
        <Entries entries={group('test', 'wishes')} paragraphs={paragraphs} />
      </Section>
      <Section title={say.variants}>
        <Variants variants={review.variants} />
        <Entries entries={group('signatures')} paragraphs={paragraphs} />
      </Section>
      <Section title={say.candidates}>
        <Candidates candidates={review.candidates} paragraphs={paragraphs} />
      </Section>
      <Section title={say.germlineQuestion}>
        {germline ? (
          <>
            <p class="sheet-lead">{germline.summary}</p>
            <Lines statements={[...germline.decides, ...germline.notes]} paragraphs={paragraphs} />
          </>
        ) : (
          <p>{say.noGermlineQuestion}</p>
        )}
        <Lines statements={review.germlineGate} paragraphs={paragraphs} />
        <p class="packet-blank">
          {say.familyHistory} <Blank />
        </p>
      </Section>
      <Section title={say.waiver}>
        {waiver ? (
          <>
            <p class="sheet-lead">{waiver.summary}</p>
            <Facts review={review} />
            <Lines statements={[...waiver.decides, ...waiver.holds].filter(isOther)} paragraphs={paragraphs} />
            <Lines statements={waiver.notes} paragraphs={paragraphs} />
          </>
        ) : (
          <p>{say.noResult}</p>
        )}
      </Section>
      <Section title={say.seats}>
        {meeting ? (
          <>
            {meeting.quorum && <p class="sheet-lead">{meeting.quorum.summary}</p>}
            <SeatTable seats={meeting.seats} paragraphs={paragraphs} />
            {meeting.quorum && <Lines statements={unsettled(meeting.quorum)} paragraphs={paragraphs} />}
          </>
        ) : (
          <p>{none}</p>
        )}
      </Section>
      <Section title={say.minutes}>
        {[say.recommendation, say.secondaryHandling, say.handedOn].map(heading => (
          <div key={heading} class="packet-minutes">
            <h4>{heading}</h4>
            <Blank lines={3} />
          </div>
        ))}
      </Section>
    </Sheet>
  )
}

interface SectionProps {
  readonly title: string
  readonly children: ComponentChildren
}

const Section = ({ title, children }: SectionProps) => (
  <section class="packet-section">
    <h3>{title}</h3>
    {children}
  </section>
)

/** What keeps a quorum from standing, or is not settled; who attends stands in the table. */
const unsettled = ({ decides }: Said) => decides.filter(({ is }) => is !== 'yes')

type Say = { readonly [Name in 'undated' | 'couldCirculate' | Review['lane']]: string }

function meetingText({ meeting }: Review, none: string, say: Say): string {
  if (meeting === undefined) return none
  const on = meeting.on ?? say.undated
  return meeting.mode ? `${on}（${say[meeting.mode]}）` : on
}

const laneText = ({ lane, lightest }: Review, say: Say): string =>
  lane === 'real-time' && lightest === 'round-robin' ? `${say[lane]}（${say.couldCirculate}）` : say[lane]
