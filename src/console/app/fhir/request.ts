import { Refusal } from '../api.ts'
import type { RecordSource } from '../record.ts'

/** What the FHIR server of a record answers under a path. Throws Refusal: what could not be had is not taken for empty. */
export async function request<T>({ fhirBase, token }: RecordSource, path: string, init: RequestInit): Promise<T> {
  const headers = {
    Accept: 'application/fhir+json',
    ...init.headers,
    ...(token && { Authorization: `Bearer ${token}` }),
  }
  const response = await fetch(path === '' ? fhirBase : `${fhirBase}/${path}`, { ...init, headers })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Refusal(response.status, answer)
  return answer
}
