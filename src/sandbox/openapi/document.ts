import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { Locale } from '#case'
import { localeOf, type OpenApi } from '../../http/index.ts'
import { type Described, paths } from './paths.ts'

/** GET /sandbox/openapi.json: what the sandbox offers beside the services, for whoever tries a client against it. */
export const showSandboxOpenApi: RequestHandler = (req, res) => {
  const locale = localeOf(req)
  res.set('Content-Language', locale).vary('Accept-Language').json(sandboxOpenApi(locale))
}

export const sandboxOpenApi = (locale: Locale): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Shirube sandbox',
    version: '1',
    description: words[locale].description,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  security: [{}],
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      `/sandbox/${path}`,
      Object.fromEntries(
        Object.entries(methods).map(([method, described]) => [method, operation(method, path, described, locale)]),
      ),
    ]),
  ),
  components: {},
})

const FHIR = 'application/fhir+json'

function operation(method: string, path: string, { says, query = [], takes, form, gives }: Described, locale: Locale) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const parameters = [
    ...inPath.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...inQuery(query).map(one => ({ in: 'query', ...one })),
  ]
  return {
    operationId: `sandbox-${method}-${path.replaceAll(/\W+/g, '-').replace(/-$/, '')}`,
    summary: says[locale],
    ...(parameters.length > 0 && { parameters }),
    ...(takes && { requestBody: { required: true, ...body(takes, form) } }),
    responses: { ...answers[gives ?? 'json'], default: { description: words[locale].refused, ...content(FHIR) } },
  }
}

const content = (type: string, schema: object = {}) => ({ content: { [type]: { schema } } })

const body = (takes: NonNullable<Described['takes']>, form: Described['form']) =>
  takes === 'fhir'
    ? content(FHIR)
    : content(form ? 'application/x-www-form-urlencoded' : 'application/json', schemaOf(takes))

const answers = {
  json: { 200: { description: 'OK', ...content('application/json') } },
  fhir: { '2XX': { description: 'OK', ...content(FHIR) } },
  text: { 200: { description: 'OK', ...content('text/plain') } },
  nothing: { 204: { description: 'OK' } },
  redirect: { 302: { description: 'OK' } },
}

/** As it is sent, before defaults are filled in; JSON Schema 2020-12 is what OpenAPI 3.1 takes anyway. */
function schemaOf(shape: z.ZodObject): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' })
  return schema
}

function inQuery(query: NonNullable<Described['query']>) {
  if (!(query instanceof z.ZodObject)) return query.map(name => ({ name, schema: { type: 'string' } }))
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({ name, required: required.includes(name), schema }))
}

const words = {
  ja: {
    description:
      'サンドボックス（/sandbox/）の経路です。患者は合成で、書いたものは次の起動で消えます。FHIRの詳細は /sandbox/fhir/metadata が、サービス自体は /openapi.json が、署名つきの呼び出しだけに応える同じサービス（/sandbox/signed/）は /sandbox/signed/openapi.json が示します。本番にはありません。',
    refused: '断った理由（OperationOutcome。auth/token はOAuthの error）',
  },
  en: {
    description:
      'The paths of the sandbox (/sandbox/). Its patients are synthetic, and what is written is gone at the next start. Details of FHIR are in /sandbox/fhir/metadata, the services themselves in /openapi.json, the same services for signed calls only (/sandbox/signed/) in /sandbox/signed/openapi.json. None of this is there in production.',
    refused: 'Why it was refused: an OperationOutcome (at auth/token an error of OAuth)',
  },
} as const satisfies Record<Locale, object>
