import type { RecordSource } from '../record.ts'
import { type Remote, useRemote } from '../remote.ts'

/** Someone who may sign. */
export interface Person {
  /** Such as `Practitioner/17`. */
  readonly reference: string
  readonly name: string
}

/** The practitioners the FHIR server knows, those of `first` before the others. */
export const usePeople = ({ fhirBase, token }: RecordSource, first: string): Remote<readonly Person[]> =>
  useRemote(`people ${fhirBase} ${first}`, async signal => {
    const headers = { Accept: 'application/fhir+json', ...(token && { Authorization: `Bearer ${token}` }) }
    const response = await fetch(`${fhirBase}/Practitioner?_count=500`, { headers, signal })
    const found: fhir4.Bundle<fhir4.Practitioner> = response.ok ? await response.json() : { resourceType: 'Bundle' }
    const people = (found.entry ?? []).flatMap(({ resource }) => (resource ? [personOf(resource)] : []))
    const near = ({ reference }: Person) => (reference.startsWith(`Practitioner/${first}-`) ? 0 : 1)
    return people.toSorted((a, b) => near(a) - near(b) || a.reference.localeCompare(b.reference))
  })

function personOf({ id = '', name = [] }: fhir4.Practitioner): Person {
  const [official] = name
  return { reference: `Practitioner/${id}`, name: `${official?.text ?? official?.family ?? ''}（${id}）` }
}
