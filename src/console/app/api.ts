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
export const ask = async <T>(path: string, asked: Ask): Promise<T> => (await answerTo(path, asked)).json()

/** An answer of many lines, handed on as they arrive, some at a time. Throws Refusal, and when the answer breaks off. */
export async function askForLines<T>(path: string, asked: Ask, take: (lines: readonly T[]) => void): Promise<void> {
  const { body } = await answerTo(path, asked)
  if (body === null) return
  let begun = ''
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const lines = (begun + value).split('\n')
    begun = lines.pop() ?? ''
    if (lines.length > 0) take(lines.map(line => JSON.parse(line)))
  }
}

async function answerTo(path: string, { locale, signal, body }: Ask): Promise<Response> {
  const response = await fetch(new URL(path, root()), {
    headers: { 'Accept-Language': locale, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (response.ok) return response
  throw new Refusal(response.status, await response.json().catch(() => undefined))
}
