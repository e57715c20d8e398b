import { type IsoDate, isIsoDate, yearsBetween } from '#case'
import { root } from '../../api.ts'
import { useWords } from '../../locale.tsx'
import type { ListedPatient } from '../../patients.ts'
import type { RecordSource } from '../../record.ts'
import { LaunchButton } from './launch-button.tsx'
import { words } from './words.ts'

interface Props {
  readonly patient: ListedPatient
  readonly day: IsoDate
  readonly source: RecordSource
  /** The address of another view of this patient. */
  readonly at: (view: string) => string
  /** Where the sandbox has its FHIR server. */
  readonly fhirPath?: string | undefined
}

export function PatientHeader({ patient, day, source, at, fhirPath }: Props) {
  const say = useWords(words)
  const { id, name, birthDate, story } = patient
  const born = birthDate !== undefined && isIsoDate(birthDate) && say.born(birthDate, yearsBetween(birthDate, day))
  return (
    <header class="patient">
      <h1 lang={story === undefined ? 'ja' : undefined}>{story ?? name}</h1>
      <p class="quiet">
        {story && <span lang="ja">{name} · </span>}
        {born && <>{born} · </>}
        <code>{id}</code>
        {fhirPath && (
          <>
            {' '}
            ·{' '}
            <a href={new URL(`${fhirPath}/Patient/${id}`, root()).href} target="_blank" rel="noopener">
              {say.openFhir}
            </a>
          </>
        )}
        {source.token && <> · {say.openedBy(new URL(source.fhirBase).host, source.user ?? say.nobody)}</>}
      </p>
      <ul class="links screen-only">
        <li>
          <a href={at('record')}>{say.record}</a>
        </li>
        <li>
          <a href={at('transcribe')}>{say.transcribe}</a>
        </li>
        <li>
          <a href={at('documents')}>{say.documents}</a>
        </li>
        {fhirPath && (
          <li>
            <LaunchButton patientId={id} fhirPath={fhirPath} />
          </li>
        )}
      </ul>
    </header>
  )
}
