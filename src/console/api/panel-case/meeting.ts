import type { Asked, Service } from '#cards'
import type { Meeting, Phrase } from '#case'
import type { Answer } from '#rule'
import type { BookedMeeting, BookedSeat } from '../../shapes/panel-case.ts'
import type { Spoken } from './said.ts'

/** A chair as ep-quorum's values give it. */
interface Chair {
  readonly role: BookedSeat['role']
  readonly name: Phrase
  readonly needed: { readonly is: Answer; readonly why: Phrase }
  readonly standing: string
  readonly filledBy?: readonly string[]
  readonly awaiting?: readonly string[]
  readonly cites: readonly string[]
}

/** The meeting that is booked for this case, with what ep-quorum says and every chair as it sees it. */
export function meetingOf(
  epQuorum: Service | undefined,
  spoken: Spoken | undefined,
  asked: Asked,
): BookedMeeting | undefined {
  const { meeting } = asked.c
  if (meeting === undefined) return undefined
  const { seats } = (spoken && epQuorum?.values?.(spoken.decided.told)) ?? {}
  return {
    ...(meeting.on && { on: meeting.on }),
    ...(meeting.mode && { mode: meeting.mode }),
    ...(spoken && { quorum: spoken.said }),
    seats: (Array.isArray(seats) ? seats : []).map(chair => seatOf(chair, meeting, asked)),
  }
}

function seatOf(chair: Chair, meeting: Meeting, { locale }: Asked): BookedSeat {
  const { role, name, needed, standing, filledBy = [], awaiting = [], cites } = chair
  return {
    role,
    name: name[locale],
    needed: needed.is,
    why: needed.why[locale],
    standing,
    filledBy: filledBy.map(person => nameOf(person, meeting)),
    awaiting: awaiting.map(person => nameOf(person, meeting)),
    cites,
  }
}

/** As the booking calls them. */
const nameOf = (person: string, { members = [] }: Meeting) => members.find(one => one.person === person)?.name ?? person
