import { Refusal } from '../api.ts'
import type { RecordSource } from '../record.ts'

/** The resources a search finds, on its first page. Throws Refusal: what could not be read is not taken for empty. */
export async function search<T extends fhir4.FhirResource>(
  source: RecordSource,
  query: string,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const { entry = [] } = await get<fhir4.Bundle<T>>(source, query, signal)
  return entry.flatMap(({ resource }) => resource ?? [])
}

/** One resource, by its reference. Throws Refusal. */
export const read = <T extends fhir4.FhirResource>(source: RecordSource, reference: string, signal: AbortSignal) =>
  get<T>(source, reference, signal)

async function get<T>({ fhirBase, token }: RecordSource, path: string, signal: AbortSignal): Promise<T> {
  const headers = { Accept: 'application/fhir+json', ...(token && { Authorization: `Bearer ${token}` }) }
  const response = await fetch(`${fhirBase}/${path}`, { headers, signal })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Refusal(response.status, answer)
  return answer
}
