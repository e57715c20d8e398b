import type { Locale } from '#case'
import type { Endpoint } from '../endpoint.ts'
import { bodyOf, refusals } from './answers.ts'
import type { Paths } from './own.ts'

export const CALL = [400, 401, 404, 412, 413, 415, 422, 429, 500, 503]
const FEEDBACK = [400, 401, 404, 413, 415, 429, 500, 503]

/** Each service at each hook: the call, and the feedback on its cards. */
export const calls = (endpoints: readonly Endpoint[], locale: Locale): Paths =>
  Object.fromEntries(
    endpoints.flatMap(({ id, service, hook }) => [
      [
        `/cds-services/${id}`,
        {
          post: {
            operationId: id,
            tags: [service.id],
            summary: `${service.title[locale]} (${hook})`,
            description: service.description[locale],
            requestBody: { required: true, ...bodyOf('request.json') },
            responses: {
              200: { description: words[locale].cards, ...bodyOf('response.json') },
              ...refusals(locale, CALL),
            },
          },
        },
      ],
      [
        `/cds-services/${id}/feedback`,
        {
          post: {
            operationId: `${id}-feedback`,
            tags: [service.id],
            summary: words[locale].feedback,
            requestBody: { required: true, ...bodyOf('feedback.json') },
            responses: { 200: { description: words[locale].kept }, ...refusals(locale, FEEDBACK) },
          },
        },
      ],
    ]),
  )

const words: Readonly<Record<Locale, { readonly cards: string; readonly feedback: string; readonly kept: string }>> = {
  ja: { cards: 'カード。空の一覧は「判定し、言うべきことがない」', feedback: 'カードへの応答', kept: '保存した' },
  en: {
    cards: 'Cards; an empty list means evaluated, nothing to say',
    feedback: 'What became of a card',
    kept: 'Kept, durably',
  },
}
