import { recordQueries } from '#case'
import { root } from '../../api.ts'
import { useWords } from '../../locale.tsx'
import { Failure } from '../../parts/failure.tsx'
import { usePatients } from '../../patients.ts'
import { href } from '../../route.ts'
import { words } from './words.ts'

/** Every synthetic patient with a link for each section of the record that we read. */
export function PatientResources({ fhirPath }: { readonly fhirPath: string }) {
  const say = useWords(words)
  const { data = [], error } = usePatients()
  if (error) return <Failure error={error} />
  return (
    <>
      {data.map(({ id, name, story }) => (
        <article key={id} id={id} class="panel">
          <h3>
            <a href={href('patient', [id])}>
              <code>{id}</code>
            </a>
          </h3>
          <p lang={story === undefined ? 'ja' : undefined}>{story ?? name}</p>
          <details>
            <summary>{say.resources}</summary>
            <ul class="links">
              {Object.entries(recordQueries).map(([section, query]) => (
                <li key={section}>
                  <a href={resource(fhirPath, query.replace('{{context.patientId}}', id))}>{section}</a>
                </li>
              ))}
            </ul>
          </details>
        </article>
      ))}
    </>
  )
}

const resource = (fhirPath: string, query: string) =>
  new URL(`${fhirPath}/${query}${query.includes('?') ? '&' : '?'}_format=application/json`, root()).href
