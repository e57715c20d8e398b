import type { RecordSource } from '../record.ts'
import { request } from './request.ts'
import type { Written } from './written.ts'

/** Stores a new resource, of a type the launch asked for. Returns its reference, such as `Observation/17`. Throws Refusal. */
export async function create(source: RecordSource, resource: Written): Promise<string> {
  const stored = await post<fhir4.FhirResource>(source, resource.resourceType, resource)
  return `${stored.resourceType}/${stored.id}`
}

/** Stores new resources, all or none; they may name each other by the urn they are given under. Throws Refusal. */
export const createAll = (source: RecordSource, resources: ReadonlyMap<string, Written>) =>
  post<fhir4.Bundle>(source, '', transactionOf(resources))

export const transactionOf = (resources: ReadonlyMap<string, Written>): fhir4.Bundle => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [...resources].map(([fullUrl, resource]) => ({
    fullUrl,
    resource,
    request: { method: 'POST', url: resource.resourceType },
  })),
})

const post = <T>(source: RecordSource, path: string, body: unknown) =>
  request<T>(source, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json', Prefer: 'return=representation' },
    body: JSON.stringify(body),
  })
