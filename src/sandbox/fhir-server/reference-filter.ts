import { type Filter, type SearchRequest, splitSearchOnComma } from '@medplum/core'
import type { Resource, SearchParameter } from '@medplum/fhirtypes'
import { searchParameter } from './definitions.ts'
import { FhirProblem } from './problem.ts'

/**
 * The same search with every reference written `Type/id`, for the repository compares text: a bare id stands for
 * each type the parameter may point to, and an absolute URL of this server for its last two segments.
 * Throws 400 for a parameter that cannot be searched by.
 */
export function withFullReferences<T extends Resource>(search: SearchRequest<T>): SearchRequest<T> {
  return {
    ...search,
    filters: (search.filters ?? []).map(filter => {
      const parameter = searchParameter(search.resourceType, filter.code)
      if (!parameter) {
        throw new FhirProblem(400, 'not-supported', `${search.resourceType} cannot be searched by: ${filter.code}`)
      }
      return parameter.type === 'reference' && filter.operator === 'eq' ? expand(filter, parameter) : filter
    }),
    // The repository sorts by one rule after the other, so that its last rule would come first.
    sortRules: search.sortRules?.toReversed() ?? [],
  }
}

function expand(filter: Filter, parameter: SearchParameter): Filter {
  const values = splitSearchOnComma(filter.value).flatMap(value => {
    const own = /^https?:\/\/[^/]+\/sandbox\/fhir\/(\w+\/[^/]+)$/.exec(value)?.[1]
    if (own) return own
    return value.includes('/') ? value : [value, ...(parameter.target ?? []).map(type => `${type}/${value}`)]
  })
  return { ...filter, value: values.join(',') }
}
