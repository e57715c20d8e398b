import './expert-panel.css'
import { type IsoDate, isIsoDate } from '#case'
import { fhirBaseAt } from '../../api.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { UnreadPatients } from '../../parts/unread-patients.tsx'
import { usePatients } from '../../patients.ts'
import { useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { Board } from './board.tsx'
import { useCases } from './cases.ts'
import { mayBeWanted, useMeetings } from './meetings.ts'
import { Packets } from './packet/packets.tsx'
import { inOrder, isWanted, shownCases, type Wanted } from './shown-case.ts'
import { words } from './words.ts'

/** For whom the panel has to meet, how, and with what missing; and the packet for one case or for a whole meeting. */
export default function ExpertPanelView() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today, asOf } = useSettings()
  const { rest, query } = useRoute()
  const patients = usePatients()
  const fhirBase = fhirBaseAt(sandbox?.fhirPath ?? '')
  const source = { fhirBase }
  const meetings = useMeetings(source)
  const home: IsoDate = sandbox?.day ?? today
  const asked = query.get('day') ?? ''
  const day = asOf === 'allowed' && isIsoDate(asked) ? asked : home
  const [only] = rest
  const all = patients.data ?? []
  const wanted: Wanted = query.get('meeting') ?? 'all'
  const mayBeShown = (id: string) => (only === undefined ? mayBeWanted(id, wanted, meetings.data) : id === only)
  const ids = all.map(({ id }) => id).filter(mayBeShown)
  const readings = useCases({ patients: ids, meetings: meetings.data, source, day, locale })
  const seen = readings.read.size + readings.unread.size
  const done = meetings.data !== undefined && all.length > 0 && seen === ids.length
  const cases = shownCases(all, readings.read)
    .filter(one => only !== undefined || isWanted(one, wanted))
    .sort(inOrder)
  const error = patients.error ?? meetings.error
  return (
    <div class="expert-panel-view">
      <h1 class="screen-only">{say.title}</h1>
      {error && <Failure error={error} />}
      <UnreadPatients patients={all} readings={readings} />
      {only !== undefined || query.has('packet') ? (
        <Packets cases={cases} day={day} meeting={only === undefined ? wanted : undefined} done={done} />
      ) : (
        <Board cases={cases} meetings={meetings.data} day={day} home={home} wanted={wanted} />
      )}
      <p class={done ? 'quiet unseen' : 'quiet screen-only'} role="status" data-read={done ? 'all' : 'some'}>
        {say.reading(seen, ids.length)}
      </p>
    </div>
  )
}
