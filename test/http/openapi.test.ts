import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { sandboxConfig } from '../../src/config/index.ts'
import { consoleOpenApi } from '../../src/console/api/openapi/document.ts'
import { consoleRoutes } from '../../src/console/index.ts'
import { endpointsOf } from '../../src/http/endpoint.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { openApi } from '../../src/http/openapi/document.ts'
import { schemas } from '../../src/http/published-schemas.ts'
import { type Route, routes } from '../../src/http/routes.ts'
import { serve } from './serve.ts'

const endpoints = [...endpointsOf(services).values()]

describe.each(['ja', 'en'] as const)('the OpenAPI document in %s', locale => {
  const document = openApi(endpoints, locale)

  it('is valid OpenAPI 3.1', async () => {
    // The validator follows no reference to another document; that those exist is the last test of this block.
    const alone = JSON.parse(JSON.stringify(document), (key, value) =>
      key === 'schema' && '$ref' in value ? {} : value,
    )
    const { valid, errors } = await new Validator().validate(alone)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('has every service at every hook, with its feedback', () => {
    for (const { id } of endpoints)
      for (const path of [`/cds-services/${id}`, `/cds-services/${id}/feedback`])
        expect(document.paths[path], path).toHaveProperty('post')
  })

  it('names only schemas that are published', () => {
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"\/schemas\/([^"]+)"/g)].map(([, file]) => file)
    expect(new Set(named)).toEqual(new Set(schemas.keys()))
  })
})

it('is served, in the language asked for', async () => {
  const { send } = await serve()
  const answered = await send('/openapi.json', { headers: { 'accept-language': 'en' } })
  expect(answered.body).toMatchObject({ openapi: '3.1.0', info: { summary: expect.stringContaining('in Japan') } })
})

it('describes every path that answers GET', async () => {
  const { send } = await serve()
  const described = Object.entries(openApi(endpoints, 'en').paths).filter(
    ([path, item]) => 'get' in item && !path.includes('{'),
  )
  expect(described.length).toBeGreaterThan(4)
  for (const [path] of described) expect((await send(path)).status, path).toBe(200)
})

describe('what is served and what is described are the same', () => {
  /** Method and path of each operation, `{id}` for whatever stands in its place. */
  const described = ({ paths }: ReturnType<typeof openApi>) =>
    Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map(method => `${method} ${path}`))
  const served = (all: readonly Route[]) => all.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/, '{$1}')}`)

  it('under the services: every route, and every service at its route', async () => {
    const { parts } = await serve({ services })
    const names = new Set(endpoints.map(({ id }) => id))
    const general = described(openApi(endpoints, 'en')).map(one =>
      one.replace(/(\/cds-services\/)([\w-]+)/, (whole, start, id) => (names.has(id) ? `${start}{id}` : whole)),
    )
    const all = served(routes(parts, createMetrics(undefined), () => true))
    expect([...new Set(general)].sort()).toEqual(all.sort())
  })

  it.each(['ja', 'en'] as const)('under the console, in %s, by a document that is valid', async locale => {
    const { parts } = await serve({ services, config: sandboxConfig })
    const document = consoleOpenApi(locale)
    expect(described(document).sort()).toEqual(served(consoleRoutes(parts)).sort())
    const alone = JSON.parse(JSON.stringify(document), (key, value) =>
      key === 'schema' && '$ref' in value ? {} : value,
    )
    expect(await new Validator().validate(alone)).toMatchObject({ valid: true })
  })
})
