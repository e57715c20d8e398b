import type { Locale } from '#case'

type Answer = Readonly<Record<string, unknown>>

/** A JSON body described by one of the published schemas. */
export const bodyOf = (schema: string) => ({
  content: { 'application/json': { schema: { $ref: `/schemas/${schema}` } } },
})

const problem = (description: string): Answer => ({
  description,
  content: {
    'application/fhir+json': {
      schema: { type: 'object', properties: { resourceType: { const: 'OperationOutcome' } } },
    },
  },
})

const words: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  ja: {
    400: 'リクエストの誤り',
    401: '署名を確認できない（本文なし）',
    403: 'ほかのサイトの画面からの要求、または許されていないFHIRサーバー',
    404: 'そのidのサービスはない',
    412: '必要な診療記録が、prefetchでもFHIRサーバーでも得られない',
    413: '本文が大きすぎる',
    415: 'UTF-8のJSONではない',
    422: '答えられない日付が指定された',
    429: '呼び出しが多すぎる（Retry-Afterを待つ）',
    500: '当方の誤り',
    503: '準備中、停止中、または混雑（Retry-Afterを待つ）',
  },
  en: {
    400: 'The request is wrong',
    401: 'The signature does not hold (no body)',
    403: 'Asked by a page of another site, or about a FHIR server that is not allowed',
    404: 'No service has this id',
    412: 'A required part of the record came neither by prefetch nor from the FHIR server',
    413: 'The body is too large',
    415: 'Not JSON in UTF-8',
    422: 'Not to be answered for the day asked',
    429: 'Too many calls; wait for Retry-After',
    500: 'We are wrong',
    503: 'Starting, stopping or too busy; wait for Retry-After',
  },
}

/** The ways in which a call is refused, each with an OperationOutcome; a 401 says nothing. */
export const refusals = (locale: Locale, statuses: readonly number[]): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    statuses.map(status => {
      const text = words[locale][status] ?? String(status)
      return [String(status), status === 401 ? { description: text } : problem(text)]
    }),
  )
