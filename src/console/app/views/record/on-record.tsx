import type { MatterOnRecord } from '../../../shapes/on-record.ts'
import type { Person } from '../../fhir/people.ts'
import { useWords } from '../../locale.tsx'
import type { Matter } from './matters.ts'
import { called, words } from './words.ts'

interface Props {
  readonly matter: Matter
  /** Absent while it is being read. */
  readonly found: MatterOnRecord | undefined
  readonly people: readonly Person[]
}

/** What the services read of a matter now, by whom and when, so that nobody is asked twice. */
export function OnRecordLine({ matter, found, people }: Props) {
  const say = useWords(words)
  if (found === undefined) return <p class="on-record quiet">{say.reading}</p>
  const { value, disputed, note, on, by } = found
  if (disputed) return <p class="on-record on-record-disputed">▲ {say.disputed}</p>
  if (value === undefined) return <p class="on-record on-record-none">○ {say.noneOnRecord}</p>
  const who = by?.startsWith('Patient/') ? say.thePatient : (people.find(one => one.reference === by)?.name ?? by)
  return (
    <p class="on-record">
      ✓ {say.nowOnRecord}
      <strong>{matter.options.length > 0 ? called(say, value, matter.id) : value}</strong>
      {note && `（${note}）`}
      <span class="quiet">
        {' '}
        {on ?? say.undated}・{who ?? say.nobody}
      </span>
    </p>
  )
}
