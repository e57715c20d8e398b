import { useState } from 'preact/hooks'
import { useWords } from '../../locale.tsx'
import { type ListedPatient, matching } from '../../patients.ts'
import { href } from '../../route.ts'
import { words } from './words.ts'

interface Props {
  readonly patients: readonly ListedPatient[]
  readonly current: string | undefined
}

export function PatientList({ patients, current }: Props) {
  const say = useWords(words)
  const [filter, setFilter] = useState('')
  const shown = matching(patients, filter)
  return (
    <aside class="patients" aria-label={say.patients}>
      <h2>
        {say.patients} <span class="quiet">{say.count(shown.length)}</span>
      </h2>
      <input
        type="search"
        aria-label={say.filter}
        placeholder={say.filter}
        value={filter}
        onInput={event => setFilter(event.currentTarget.value)}
      />
      <ul>
        {shown.map(patient => (
          <li key={patient.id}>
            <a
              href={href('patient', [patient.id])}
              aria-current={patient.id === current ? 'true' : undefined}
              ref={patient.id === current ? bringIntoView : null}
            >
              <span class="patient-id">{patient.id}</span>
              <span class="patient-story" lang={patient.story === undefined ? 'ja' : undefined}>
                {patient.story ?? patient.name}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="quiet">{say.noneMatches}</p>}
    </aside>
  )
}

/** Scrolls the list alone: the page opens at its head, where the patient's name stands. */
function bringIntoView(link: HTMLElement | null): void {
  const list = link?.closest('aside')
  if (!link || !list) return
  const frame = list.getBoundingClientRect()
  list.scrollTop += link.getBoundingClientRect().top - frame.top - frame.height / 2
}
