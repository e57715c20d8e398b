import './worklist.css'
import { root } from '../../api.ts'
import { download } from '../../download.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Failure } from '../../parts/failure.tsx'
import { usePatients } from '../../patients.ts'
import { amend, useRoute } from '../../route.ts'
import { useSettings } from '../../settings.tsx'
import { cellsOf } from './cells.ts'
import { csvOf } from './csv.ts'
import { useGlances } from './glances.ts'
import { type Filter, filterNames, filters, rowOf, worthALine } from './row.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'

/** The register of panel tests and the drugs to be proven, patient by patient, for coordinators and pharmacists. */
export default function WorklistView() {
  const say = useWords(words)
  const { locale } = useLocale()
  const { sandbox, today } = useSettings()
  const { data: patients = [], error } = usePatients()
  const day = sandbox?.day ?? today
  const fhirBase = new URL(sandbox?.fhirPath ?? '', root).href
  const ids = patients.map(({ id }) => id)
  const { read, failed } = useGlances({ patients: ids, fhirBase, day, locale })
  const asked = useRoute().query.get('show')
  const filter: Filter = filterNames.find(name => name === asked) ?? 'all'
  const glances = ids.flatMap(id => read.get(id) ?? [])
  const names = Object.assign({}, ...glances.map(one => one.names))
  const rows = glances.map(rowOf).filter(row => worthALine(row) && filters[filter](row))
  const save = () => download(`shirube-${day}.csv`, csvOf(cellsOf(rows, names, say)))
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
        <button type="button" class="plain" disabled={rows.length === 0} onClick={save}>
          {say.export}
        </button>
      </div>
      <p class="quiet" role="status" data-read={read.size + failed === ids.length && ids.length > 0 ? 'all' : 'some'}>
        {say.reading(read.size, ids.length)}
        {failed > 0 && `・${say.failed(failed)}`}
      </p>
      {rows.length > 0 ? <Table rows={rows} names={names} /> : read.size === ids.length && <p>{say.none}</p>}
    </div>
  )
}
