import type { Locale } from '#case'

/** Where this server begins: the page stands at its root in the sandbox, at /console/ in production. */
export const root = (): URL =>
  new URL(/\/console\/[^/]*$/.test(location.pathname) ? '../' : './', location.href.replace(/[?#].*$/, ''))

/** The base of the sandbox's FHIR server, which is ours too. */
export const fhirBaseAt = (fhirPath: string): string => new URL(fhirPath, root()).href

/** What the server refused, in its own words. */
export class Refusal extends Error {
  readonly status: number
  readonly outcome: fhir4.OperationOutcome | undefined
  constructor(status: number, outcome: fhir4.OperationOutcome | undefined) {
    super(outcome?.issue.map(issue => issue.details?.text ?? issue.code).join('; ') ?? `HTTP ${status}`)
    this.status = status
    this.outcome = outcome
  }
}

interface Ask {
  readonly locale: Locale
  readonly signal?: AbortSignal
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown
}

/** JSON from a path of this server, such as `console/api/settings`. Throws Refusal. */
export async function ask<T>(path: string, { locale, signal, body }: Ask): Promise<T> {
  const response = await fetch(new URL(path, root()), {
    headers: { 'Accept-Language': locale, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (response.ok) return response.json()
  throw new Refusal(response.status, await response.json().catch(() => undefined))
}
