import './worklist.css'
import { isIsoDate } from '#case'
import { fhirBaseAt } from '../../api.ts'
import { download } from '../../download.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { UnreadPatients } from '../../parts/unread-patients.tsx'
import { usePatients } from '../../patients.ts'
import { amend, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { cellsOf } from './cells.ts'
import { csvOf } from './csv.ts'
import { DayFilter } from './day-filter.tsx'
import { useGlances } from './glances.ts'
import { type Filter, filterNames, filters, givenOn, rowOf, undated, worthALine } from './row.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'

/** The register of panel tests and the drugs to be proven, patient by patient, for coordinators and pharmacists. */
export default function WorklistView() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today } = useSettings()
  const { data: patients = [], error } = usePatients()
  const day = sandbox?.day ?? today
  const fhirBase = fhirBaseAt(sandbox?.fhirPath ?? '')
  const ids = patients.map(({ id }) => id)
  const readings = useGlances({ patients: ids, source: { fhirBase }, day, locale })
  const seen = readings.read.size + readings.unread.size
  const done = ids.length > 0 && seen === ids.length
  const { query } = useRoute()
  const asked = query.get('show')
  const filter: Filter = filterNames.find(name => name === asked) ?? 'all'
  const glances = ids.flatMap(id => readings.read.get(id) ?? [])
  const names = Object.assign({}, ...glances.map(one => one.names))
  const all = glances.map(rowOf).filter(row => worthALine(row) && filters[filter](row))
  const date = query.get('given') ?? ''
  const given = isIsoDate(date) ? date : undefined
  const rows = given ? all.flatMap(givenOn(given)) : all
  // An order that names no day may be for this one: it is shown apart, not dropped.
  const perhaps = given ? all.flatMap(undated) : []
  const save = () => download(`shirube-${given ?? day}.csv`, csvOf(cellsOf([...rows, ...perhaps], names, say)))
  return (
    <div class="worklist-view">
      <h1>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
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
      <DayFilter today={day} given={given} />
      <p class="quiet" role="status" data-read={done ? 'all' : 'some'}>
        {say.reading(seen, ids.length)}
      </p>
      <UnreadPatients patients={patients} readings={readings} />
      {given && <h2>{say.plannedFor(given)}</h2>}
      {rows.length > 0 ? (
        <Table
          title={given ? say.plannedFor(given) : say.title}
          rows={rows}
          names={names}
          drugsFirst={given !== undefined}
        />
      ) : (
        done && <p>{say.none}</p>
      )}
      {perhaps.length > 0 && (
        <>
          <h2>{say.undated}</h2>
          <p class="quiet">{say.undatedMeans}</p>
          <Table title={say.undated} rows={perhaps} names={names} drugsFirst />
        </>
      )}
    </div>
  )
}
