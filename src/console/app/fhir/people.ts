import type { RecordSource } from '../record.ts'
import { type Remote, useRemote } from '../remote.ts'
import { read, search } from './search.ts'

/** Someone who may sign. */
export interface Person {
  /** Such as `Practitioner/17`. */
  readonly reference: string
  readonly name: string
}

/** The practitioners the FHIR server knows, those of `first` before the others. */
export const usePeople = (source: RecordSource, first: string): Remote<readonly Person[]> =>
  useRemote(`people ${source.fhirBase} ${first}`, signal => everybody(source, first, signal))

/** Who may sign for what is written: launched from an EHR the one it proved to be there, and nobody where it proved nobody. */
export const useSigners = (source: RecordSource, first: string): Remote<readonly Person[]> =>
  useRemote(`signers ${source.fhirBase} ${first} ${source.user}`, signal => {
    if (source.token === undefined) return everybody(source, first, signal)
    return Promise.all([source.user ?? []].flat().map(user => named(source, user, signal)))
  })

async function everybody(source: RecordSource, first: string, signal: AbortSignal): Promise<readonly Person[]> {
  const people = (await search<fhir4.Practitioner>(source, 'Practitioner?_count=500', signal)).map(personOf)
  const near = ({ reference }: Person) => (reference.startsWith(`Practitioner/${first}-`) ? 0 : 1)
  return people.toSorted((a, b) => near(a) - near(b) || a.reference.localeCompare(b.reference))
}

/** An EHR may keep its people from the page; who is at it is proven all the same. */
const named = (source: RecordSource, reference: string, signal: AbortSignal): Promise<Person> =>
  read<fhir4.Practitioner>(source, reference, signal).then(personOf, () => ({ reference, name: reference }))

function personOf({ resourceType, id = '', name = [] }: fhir4.Practitioner): Person {
  // A PractitionerRole has no name of its own.
  const [official] = Array.isArray(name) ? name : []
  return { reference: `${resourceType}/${id}`, name: `${official?.text ?? official?.family ?? ''}（${id}）` }
}
