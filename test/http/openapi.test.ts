import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { services } from '../../cds-services/index.ts'
import { endpointsOf } from '../../src/http/endpoint.ts'
import { openApi } from '../../src/http/openapi/document.ts'
import { schemas } from '../../src/http/published-schemas.ts'
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
