import type { RecordSource } from '../record.ts'
import { request } from './request.ts'

/** The resources a search finds, on its first page. Throws Refusal: what could not be read is not taken for empty. */
export async function search<T extends fhir4.FhirResource>(
  source: RecordSource,
  query: string,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const { entry = [] } = await request<fhir4.Bundle<T>>(source, query, { signal })
  return entry.flatMap(({ resource }) => resource ?? [])
}

/** One resource, by its reference. Throws Refusal. */
export const read = <T extends fhir4.FhirResource>(source: RecordSource, reference: string, signal: AbortSignal) =>
  request<T>(source, reference, { signal })
