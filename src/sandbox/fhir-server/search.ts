import { allOk, parseSearchRequest, type SearchRequest, subsetResource } from '@medplum/core'
import type { FhirRouteHandler } from '@medplum/fhir-router'
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import { isServed } from './definitions.ts'
import { FhirProblem, operationOutcome } from './problem.ts'
import { type Query, readQuery } from './search-query.ts'

const defaultCount = 500
const maximumCount = 1000

/**
 * Answers a search. What the server cannot filter by is refused (400), because a filter that is passed over returns
 * other patients' data; with `Prefer: handling=lenient` it is passed over and named in an outcome entry.
 */
export const search: FhirRouteHandler = async (request, repository) => {
  const type = request.params.resourceType ?? ''
  if (!isServed(type)) throw new FhirProblem(400, 'not-supported', 'Unknown resource type')
  const { supported, unsupported } = readQuery(type, request.query)
  const ignored = unsupported.join(', ')
  if (ignored && !/handling=lenient/.test(String(request.headers?.prefer ?? ''))) {
    throw new FhirProblem(400, 'not-supported', `${type} cannot be searched by: ${ignored}`)
  }
  const parsed = parseSearchRequest(type, supported)
  const page = { ...parsed, count: Math.min(parsed.count ?? defaultCount, maximumCount), offset: parsed.offset ?? 0 }
  const found = await repository.search(page)
  const bundle: Bundle = { ...found, link: links(type, supported, page, found.total ?? 0) }
  if (page.fields) bundle.entry = bundle.entry?.map(entry => trimmed(entry, page.fields ?? [])) ?? []
  if (ignored) bundle.entry = [...(bundle.entry ?? []), passedOver(ignored)]
  return [allOk, bundle]
}

/** Relative to the base of the server; the HTTP layer knows the base and completes them. */
function links(type: string, query: Query, page: SearchRequest & { count: number; offset: number }, total: number) {
  const to = (relation: string, offset: number) => {
    const parameters = new URLSearchParams()
    for (const [name, values] of Object.entries({ ...query, _count: String(page.count), _offset: String(offset) })) {
      for (const value of [values ?? ''].flat()) parameters.append(name, value)
    }
    if (offset === 0) parameters.delete('_offset')
    return { relation, url: `${type}?${parameters}` }
  }
  const { count, offset } = page
  return [
    to('self', offset),
    ...(count > 0 && offset > 0 ? [to('previous', Math.max(0, offset - count))] : []),
    ...(count > 0 && offset + count < total ? [to('next', offset + count)] : []),
  ]
}

const trimmed = (entry: BundleEntry, fields: string[]): BundleEntry => {
  const resource: Resource | undefined =
    entry.search?.mode === 'match' ? subsetResource(entry.resource, fields) : entry.resource
  return resource ? { ...entry, resource } : entry
}

const passedOver = (ignored: string): BundleEntry => ({
  search: { mode: 'outcome' },
  resource: operationOutcome('not-supported', `Search parameters that were ignored: ${ignored}`, 'warning'),
})
