import type { RecordSource } from '../record.ts'
import { type Remote, useRemote } from '../remote.ts'
import { search } from './search.ts'

/** Someone who may sign. */
export interface Person {
  /** Such as `Practitioner/17`. */
  readonly reference: string
  readonly name: string
}

/** The practitioners the FHIR server knows, those of `first` before the others. */
export const usePeople = (source: RecordSource, first: string): Remote<readonly Person[]> =>
  useRemote(`people ${source.fhirBase} ${first}`, async signal => {
    const people = (await search<fhir4.Practitioner>(source, 'Practitioner?_count=500', signal)).map(personOf)
    const near = ({ reference }: Person) => (reference.startsWith(`Practitioner/${first}-`) ? 0 : 1)
    return people.toSorted((a, b) => near(a) - near(b) || a.reference.localeCompare(b.reference))
  })

function personOf({ id = '', name = [] }: fhir4.Practitioner): Person {
  const [official] = name
  return { reference: `Practitioner/${id}`, name: `${official?.text ?? official?.family ?? ''}（${id}）` }
}
