import { type IsoDate, isIsoDate, yearsBetween } from '#case'
import { root } from '../../api.ts'
import { useWords } from '../../locale.tsx'
import type { ListedPatient } from '../../patients.ts'
import { href } from '../../route.ts'
import { words } from './words.ts'

interface Props {
  readonly patient: ListedPatient
  readonly day: IsoDate
  readonly fhirPath: string
}

export function PatientHeader({ patient, day, fhirPath }: Props) {
  const say = useWords(words)
  const { id, name, birthDate, story } = patient
  const born = birthDate !== undefined && isIsoDate(birthDate) && say.born(birthDate, yearsBetween(birthDate, day))
  return (
    <header class="patient">
      <h1 lang="ja">{story ?? name}</h1>
      <p class="quiet">
        <span lang="ja">{name}</span>
        {born && <> · {born}</>} · <code>{id}</code> ·{' '}
        <a href={new URL(`${fhirPath}/Patient/${id}`, root).href} target="_blank" rel="noopener">
          {say.openFhir}
        </a>
      </p>
      <ul class="links screen-only">
        <li>
          <a href={href('record', [id])}>{say.record}</a>
        </li>
        <li>
          <a href={href('transcribe', [id])}>{say.transcribe}</a>
        </li>
        <li>
          <a href={href('documents', [id])}>{say.documents}</a>
        </li>
      </ul>
    </header>
  )
}
