import { useState } from 'preact/hooks'
import { addDays, type IsoDate, isIsoDate } from '#case'
import type { ListedPatient } from '../../../shapes/listed-patient.ts'
import { useLocale, useWords } from '../../locale.tsx'
import type { ManyHere } from '../../many-here.ts'
import { Failure } from '../../parts/failure.tsx'
import { ListGaps } from '../../parts/list-gaps.tsx'
import type { Opening } from '../../parts/opening.tsx'
import { UnreadPatients } from '../../parts/unread-patients.tsx'
import { usePatients } from '../../patients.ts'
import { href, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { Board } from './board.tsx'
import { bookedPatients, mayBeWanted, nextMeeting, useMeetings } from './meetings.ts'
import { Packets } from './packet/packets.tsx'
import { useCases } from './read-cases.ts'
import { useResults } from './results.ts'
import { inOrder, isWanted, shownCases, type Wanted } from './shown-case.ts'
import { words } from './words.ts'

/** An EHR is asked for the meetings from a week before to five weeks after: what is to be prepared, and what was just held. */
const meetingDaysAround = (day: IsoDate) => ({ from: addDays(day, -7), to: addDays(day, 35) })

/** And for the results of two months: what should have been booked by now. */
const resultDaysBefore = (day: IsoDate) => ({ from: addDays(day, -60), to: day })

/** The cases of the sandbox, or those for whom an EHR has a meeting booked or a result. */
export function Cases({ source, launched }: ManyHere) {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today, asOf } = useSettings()
  const { rest, query } = useRoute()
  const [opened, open] = useState<string>()
  const home: IsoDate = sandbox?.day ?? today
  const asked = query.get('day') ?? ''
  const day = asOf === 'allowed' && isIsoDate(asked) ? asked : home
  const dated = { day: day === home ? undefined : day }

  const span = launched && meetingDaysAround(day)
  const since = launched && resultDaysBefore(day)
  const bookings = useMeetings(source, day, span)
  const meetings = bookings.data?.meetings
  const listed = usePatients(launched === undefined)
  const results = useResults(source, day, since)
  const wanted: Wanted = query.get('meeting') ?? (launched ? (nextMeeting(meetings, day) ?? 'all') : 'all')
  // Those of one day are all booked: only others have to wait for the results.
  const booked = meetings && (isIsoDate(wanted) || !results.loading) ? bookedPatients(meetings) : undefined
  const all = launched ? booked && withResults(booked, results.data?.patients) : listed.data
  const only = launched ? opened : rest[0]
  const mayBeShown = ({ id }: ListedPatient) => (only === undefined ? mayBeWanted(id, wanted, meetings) : id === only)
  const asking = (all ?? []).filter(mayBeShown)
  const readings = useCases({ patients: asking.map(({ id }) => id), meetings, source, day, locale })

  const seen = readings.read.size + readings.unread.size
  const done =
    meetings !== undefined && !bookings.loading && !results.loading && all !== undefined && seen === asking.length
  const cases = shownCases(all ?? [], readings.read)
    .filter(one => only !== undefined || isWanted(one, wanted))
    .sort(inOrder)
  const opening: Opening = launched ? { onOpen: open } : { at: id => href('expert-panel', [id], dated) }
  const error = listed.error ?? bookings.error
  // Empty lanes would say that there is no case.
  if (error) return <Failure error={error} />
  return (
    <>
      <ListGaps gaps={[...(bookings.data?.gaps ?? []), ...(results.data?.gaps ?? [])]} />
      <UnreadPatients patients={asking} readings={readings} />
      {only !== undefined || query.has('packet') ? (
        <Packets
          cases={cases}
          day={day}
          meeting={only === undefined ? wanted : undefined}
          done={done}
          onClose={opened === undefined ? undefined : () => open(undefined)}
        />
      ) : (
        <>
          {span && since && <p class="quiet">{say.ofEhr(span.from, span.to, since.from)}</p>}
          <Board {...{ cases, day, home, wanted, opening, meetings }} />
        </>
      )}
      <p class={done ? 'quiet unseen' : 'quiet screen-only'} role="status" data-read={done ? 'all' : 'some'}>
        {say.reading(readings.read.size, asking.length)}
      </p>
    </>
  )
}

const withResults = (booked: readonly ListedPatient[], reported: readonly string[] = []): readonly ListedPatient[] => [
  ...booked,
  ...reported.filter(id => !booked.some(one => one.id === id)).map(id => ({ id, name: '' })),
]
