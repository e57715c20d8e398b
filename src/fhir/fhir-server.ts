import { Client } from 'fhir-kit-client'
import pLimit from 'p-limit'
import type { Limits } from './access.ts'
import type { FhirBase } from './fhir-base.ts'
import { liesUnder } from './guard.ts'
import { isObject, type JsonObject } from './json.ts'
import type { Query } from './query.ts'
import { Unread } from './unread.ts'

/** A FHIR server for the length of one CDS call. Both throw Unread; what they return is JSON, not yet validated. */
export interface FhirServer {
  ask(query: Query): Promise<unknown>
  /** The page a Bundle's `next` link names. */
  follow(link: string): Promise<unknown>
}

/** Starts the clock of the total budget. The token leaves only for URLs under `baseUrl`. */
export function fhirServer(base: FhirBase, baseUrl: string, token: string | undefined, limits: Limits): FhirServer {
  const client = new Client({ baseUrl })
  const budget = AbortSignal.timeout(limits.totalMs)
  const oneOfFew = pLimit(limits.parallel)

  // The client cannot bound a body and takes no other fetch: it builds the URLs, this makes every call it wants made.
  client.httpClient.request = (_method, path) =>
    oneOfFew(async () => {
      const url = client.httpClient.expandUrl(path)
      if (!liesUnder(baseUrl, url)) throw new Unread('refused')
      const signal = AbortSignal.any([budget, AbortSignal.timeout(limits.requestMs)])
      const answer = await base.get(url, { signal, maxBytes: limits.maxBytes, token })
      if (!isResource(answer)) throw new Unread('unreadable')
      return answer
    })

  return {
    ask: ({ resourceType, id, searchParams }) =>
      id === undefined ? client.search({ resourceType, searchParams }) : client.read({ resourceType, id }),
    follow: async link =>
      client.nextPage({ bundle: { resourceType: 'Bundle', link: [{ relation: 'next', url: link }] } }),
  }
}

const isResource = (value: unknown): value is JsonObject & { resourceType: string } =>
  isObject(value) && typeof value.resourceType === 'string'
