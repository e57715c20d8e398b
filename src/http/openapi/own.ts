import type { Locale } from '#case'
import { bodyOf, refusals } from './answers.ts'

export type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const get = (operationId: string, summary: string, responses: object, more: object = {}) => ({
  get: { operationId, summary, ...more, responses },
})

/** What is served beside the calls: discovery, schemas, and what operations need. */
export const own = (locale: Locale): Paths => {
  const say = words[locale]
  const ok = { 200: { description: 'OK' } }
  const open = { security: [{}] }
  return {
    '/': get('about', say.about, ok, open),
    '/cds-services': get('discovery', say.discovery, {
      200: { description: 'OK', ...bodyOf('discovery.json') },
      ...refusals(locale, [401, 429]),
    }),
    '/schemas/{file}': get(
      'schema',
      say.schemas,
      { ...ok, ...refusals(locale, [404]) },
      {
        ...open,
        parameters: [
          {
            name: 'file',
            in: 'path',
            required: true,
            schema: { enum: ['discovery.json', 'request.json', 'response.json', 'feedback.json'] },
          },
        ],
      },
    ),
    '/openapi.json': get('openapi', say.openapi, ok, open),
    '/healthz': get('health', say.health, ok, open),
    '/readyz': get('readiness', say.ready, { ...ok, ...refusals(locale, [503]) }, open),
    '/metrics': get('metrics', say.metrics, ok, open),
  }
}

const words = {
  ja: {
    about: 'これが何か、どこに何があるか',
    discovery: 'サービスの一覧',
    schemas: '本文のJSON Schema',
    openapi: 'この文書',
    health: 'プロセスが応答する',
    ready: '知識表を読み終え、呼び出しを受けられる',
    metrics: 'Prometheus用の計数',
  },
  en: {
    about: 'What this is, and where to go on',
    discovery: 'The services',
    schemas: 'JSON Schemas of the bodies',
    openapi: 'This document',
    health: 'The process answers',
    ready: 'Knowledge is loaded and calls are taken',
    metrics: 'Counts for Prometheus',
  },
} as const satisfies Record<Locale, object>
