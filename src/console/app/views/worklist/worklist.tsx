import { addDays, isIsoDate } from '#case'
import { download } from '../../download.ts'
import { openPatient } from '../../launched.ts'
import { useLocale, useWords } from '../../locale.tsx'
import type { ManyHere } from '../../many-here.ts'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { ListGaps } from '../../parts/list-gaps.tsx'
import { UnreadPatients } from '../../parts/unread-patients.tsx'
import { usePatients } from '../../patients.ts'
import { amend, href, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { cellsOf } from './cells.ts'
import { csvOf } from './csv.ts'
import { DayFilter } from './day-filter.tsx'
import { useDrugsOfDay } from './drugs-of-day.ts'
import { useGlances } from './glances.ts'
import { type Filter, filterNames, filters, givenOn, rowOf, undated, worthALine } from './row.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'

/** Everybody in the sandbox, or those whom an EHR has drugs for on one day. */
export function Worklist({ source, launched }: ManyHere) {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today } = useSettings()
  const { query } = useRoute()
  const day = sandbox?.day ?? today
  const date = query.get('given') ?? (launched ? addDays(day, 1) : '')
  const given = isIsoDate(date) ? date : undefined
  const on = launched && (given ?? day)
  const found = useDrugsOfDay(source, day, on)
  // While another day is searched, the last answer is about the day before.
  const list = found.data?.day === on ? found.data : undefined
  const listed = usePatients(launched === undefined)
  const patients = (launched ? list?.patients.map(id => ({ id, name: '' })) : listed.data) ?? []
  const ids = patients.map(({ id }) => id)
  const readings = useGlances({ patients: ids, source, day, locale })
  const seen = readings.read.size + readings.unread.size
  const done = (launched ? list !== undefined : ids.length > 0) && seen === ids.length
  const asked = query.get('show')
  const filter: Filter = filterNames.find(name => name === asked) ?? 'all'
  const glances = ids.flatMap(id => readings.read.get(id) ?? [])
  const names = Object.assign({}, ...glances.map(one => one.names))
  const all = glances.map(rowOf).filter(row => worthALine(row) && filters[filter](row))
  const rows = given ? all.flatMap(givenOn(given)) : all
  // An order that names no day may be for this one: it is shown apart, not dropped.
  const perhaps = given ? all.flatMap(undated) : []
  const save = () => download(`shirube-${given ?? day}.csv`, csvOf(cellsOf([...rows, ...perhaps], names, say)))
  const opening = launched
    ? {
        onOpen(id: string) {
          openPatient(launched, id)
          location.hash = href('patient')
        },
      }
    : { at: (id: string) => href('patient', [id]) }
  const error = listed.error ?? found.error
  return (
    <>
      {error && <Failure error={error} />}
      <div class="section-head">
        <Choice
          name="show"
          legend={say.filter}
          options={filterNames}
          labels={say}
          chosen={filter}
          onChoose={show => amend({ show: show === 'all' ? undefined : show })}
        />
        <button type="button" class="plain screen-only" disabled={rows.length + perhaps.length === 0} onClick={save}>
          {say.export}
        </button>
      </div>
      <DayFilter today={day} given={given} always={launched !== undefined} />
      {launched && given && <p class="quiet">{say.ofEhr(given)}</p>}
      <p class="quiet" role="status" data-read={done ? 'all' : 'some'}>
        {say.reading(readings.read.size, ids.length)}
      </p>
      <ListGaps gaps={list?.gaps ?? []} />
      <UnreadPatients patients={patients} readings={readings} />
      {given && <h2>{say.plannedFor(given)}</h2>}
      {rows.length > 0 ? (
        <Table
          title={given ? say.plannedFor(given) : say.title}
          rows={rows}
          names={names}
          drugsFirst={given !== undefined}
          opening={opening}
        />
      ) : (
        done && <p>{say.none}</p>
      )}
      {perhaps.length > 0 && (
        <>
          <h2>{say.undated}</h2>
          <p class="quiet">{say.undatedMeans}</p>
          <Table title={say.undated} rows={perhaps} names={names} drugsFirst opening={opening} />
        </>
      )}
    </>
  )
}
