import './matrix.css'
import { useRef } from 'preact/hooks'
import { type IsoDate, isIsoDate } from '#case'
import type { Matrix } from '../../../shapes/matrix.ts'
import { ask } from '../../api.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { useRemote } from '../../remote.ts'
import { useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { ChangeList } from './change-list.tsx'
import { changes } from './changes.ts'
import { Filters } from './filters.tsx'
import { Grid } from './grid.tsx'
import { Legend } from './legend.tsx'
import { Opened } from './opened.tsx'
import { TurnPicker } from './turn-picker.tsx'
import { shownOf, wantedIn } from './wanted.ts'
import { words } from './words.ts'

/** Cancers, markers and drugs against tests, as the table stood on a day; what changed since the day before shows itself. */
export default function MatrixView() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { today, sandbox } = useSettings()
  const { query } = useRoute()
  const asked = query.get('day') ?? ''
  const day: IsoDate = isIsoDate(asked) ? asked : (sandbox?.day ?? today)
  const { data, error } = useRemote(`${locale} ${day}`, signal =>
    ask<Matrix>(`console/api/matrix?day=${day}`, { locale, signal }),
  )
  const before = useBefore(data)
  const wanted = wantedIn(query)
  const shown = data && shownOf(data, wanted)
  const changed = data && before ? changes(before, data) : []
  const links = shown?.rows.flatMap(row => row.links) ?? []
  const confirmed = links.filter(({ standing }) => standing === 'approved').length
  return (
    <div class="matrix-view">
      <h1>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      {error && <Failure error={error} />}
      {data && <TurnPicker day={day} turns={data.turns} />}
      {data && <Filters matrix={data} wanted={wanted} />}
      {data && before && <ChangeList before={before} after={data} changed={changed} />}
      {shown && (
        <>
          <div class="section-head">
            <p class="quiet">{say.count(shown.rows.length, links.length, confirmed)}</p>
            <Legend />
          </div>
          {shown.rows.length > 0 ? <Grid shown={shown} changed={changed} /> : <p>{say.none}</p>}
        </>
      )}
      {data && <Opened matrix={data} />}
    </div>
  )
}

/** The matrix of another day that was shown before this one; a change of language is no change of day. */
function useBefore(now: Matrix | undefined): Matrix | undefined {
  const seen = useRef<{ readonly now?: Matrix; readonly before?: Matrix }>({})
  if (now !== undefined && now !== seen.current.now) {
    const last = seen.current.now
    const before = last && last.day !== now.day ? last : undefined
    seen.current = { now, ...(before && { before }) }
  }
  return seen.current.before
}
