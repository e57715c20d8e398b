import { Refusal } from '../api.ts'
import type { RecordSource } from '../record.ts'

/** The resources a search finds, on its first page. Throws Refusal: what could not be read is not taken for empty. */
export async function search<T extends fhir4.FhirResource>(
  { fhirBase, token }: RecordSource,
  query: string,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const headers = { Accept: 'application/fhir+json', ...(token && { Authorization: `Bearer ${token}` }) }
  const response = await fetch(`${fhirBase}/${query}`, { headers, signal })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Refusal(response.status, answer)
  const { entry = [] }: fhir4.Bundle<T> = answer
  return entry.flatMap(({ resource }) => resource ?? [])
}
