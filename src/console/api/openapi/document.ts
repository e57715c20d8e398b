import type { RequestHandler } from 'express'
import type { Locale } from '#case'
import { bodyOf, localeOf, type OpenApi, type Paths, type Route, refusals } from '../../../http/index.ts'
import { describedCalls } from '../many/calls-in.ts'
import { type ConsolePath, type Described, paths } from './paths.ts'

/** GET /console/api/openapi.json: what the page asks, for whoever reviews the interface. Other programs had better call the services. */
export const showConsoleOpenApi: RequestHandler = (req, res) => {
  const locale = localeOf(req)
  res.set('Content-Language', locale).vary('Accept-Language').json(consoleOpenApi(locale))
}

export const consoleOpenApi = (locale: Locale): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Shirube console',
    version: '1',
    description: words[locale].description,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  security: [{}],
  paths: Object.fromEntries(
    Object.entries<Described>(paths).map(([path, described]) => [documented(path), operation(path, described, locale)]),
  ),
  components: {},
})

const documented = (path: string) => `/console/api/${path.replace(/:(\w+)/g, '{$1}')}`

/** How a path is asked: what takes a body is posted. */
export const methodOf = (path: ConsolePath): Route['method'] => ('takes' in paths[path] ? 'post' : 'get')

function operation(path: string, described: Described, locale: Locale): Paths[string] {
  const { says, days = [], daysRequired = false, inPath, takes } = described
  const parameters = [
    ...(inPath === undefined ? [] : [{ name: inPath, in: 'path', required: true, schema: { type: 'string' } }]),
    ...days.map(name => ({ name, in: 'query', required: daysRequired, schema: { type: 'string', format: 'date' } })),
  ]
  const refused = [
    ...(days.length > 0 || takes ? [400] : []),
    403,
    ...(inPath ? [404] : []),
    ...(takes ? [413, 415] : []),
    ...(takes === 'call' ? [412, 422] : takes === 'calls' ? [422] : []),
    ...[500, 503],
  ]
  return {
    [takes ? 'post' : 'get']: {
      operationId: `console-${path.replaceAll(/\W+/g, '-')}`,
      summary: says[locale],
      ...(parameters.length > 0 && { parameters }),
      ...(takes && { requestBody: { required: true, ...bodies[takes] } }),
      responses: {
        200: {
          description: words[locale].answer,
          content: { [takes === 'calls' ? 'application/x-ndjson' : 'application/json']: { schema: {} } },
        },
        ...refusals(locale, refused),
      },
    },
  }
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } })

const bodies = { call: bodyOf('request.json'), calls: json(describedCalls()), anything: json({}) }

const words = {
  ja: {
    description:
      '画面（/console/）が自分のサーバーに尋ねる経路です。画面と一緒に変わるので、外から使う約束はしません。病院のログインの後ろに置きます。',
    answer: '画面が示すもの（形は src/console/shapes）',
  },
  en: {
    description:
      'What the page (/console/) asks of its own server. It changes with the page and is no promise to others; it stands behind the login of the hospital.',
    answer: 'What the page shows (shapes: src/console/shapes)',
  },
} as const satisfies Record<Locale, object>
