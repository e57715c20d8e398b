import { Validator } from '@seriousme/openapi-schema-validator'
import express, { type Router } from 'express'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { mountSandbox } from '../../src/sandbox/index.ts'
import { sandboxOpenApi } from '../../src/sandbox/openapi/document.ts'
import { put, type Running, runningSandbox } from './running-sandbox.ts'

const documented = Object.entries(sandboxOpenApi('en').paths).flatMap(([path, item]) =>
  Object.keys(item).map(method => `${method} ${path}`),
)
/** The FHIR server routes these itself, by type and interaction. */
const isFhir = (operation: string) => /^\w+ \/sandbox\/fhir(\/\{type\}.*)?$/.test(operation)

const patient = { resourceType: 'Patient', id: 'one' }
const FHIR = 'application/fhir+json'
const entry = [{ resource: patient, request: { method: 'PUT', url: 'Patient/one' } }]

/** What is sent where a body is taken: its media type, and the body. */
const sent: Readonly<Record<string, readonly [string, string]>> = {
  'post /sandbox/fhir': [FHIR, JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })],
  'post /sandbox/fhir/{type}': [FHIR, JSON.stringify(patient)],
  'put /sandbox/fhir/{type}/{id}': [FHIR, JSON.stringify(patient)],
  'post /sandbox/fhir/{type}/_search': ['application/x-www-form-urlencoded', '_id=one'],
}

/** Every route in a router and those within it. */
const routesIn = ({ stack }: Pick<Router, 'stack'>): readonly string[] =>
  stack.flatMap(({ route, handle }) => {
    if (route) return route.stack.map(({ method }) => `${method} ${route.path}`)
    return 'stack' in handle ? routesIn(handle as unknown as Router) : []
  })

describe('the OpenAPI document of the sandbox', () => {
  it('has every route of the sandbox, and no other', async () => {
    const app = express()
    const use = vi.spyOn(app, 'use')
    await mountSandbox(app, { root: '/nowhere' })
    const served = use.mock.calls.flatMap(([at, router]) =>
      routesIn(router as unknown as Router).map(route => {
        const [method, path = ''] = route.split(' ')
        return `${method} ${at}${path === '/' ? '' : path.replace(/:(\w+)/g, '{$1}')}`
      }),
    )
    expect([...new Set(served)].sort()).toEqual(documented.filter(one => !isFhir(one)).sort())
  })

  it.each(['ja', 'en'] as const)('is valid OpenAPI 3.1 in %s', async locale => {
    const document = JSON.parse(JSON.stringify(sandboxOpenApi(locale)))
    expect(await new Validator().validate(document)).toMatchObject({ valid: true })
  })

  describe('over HTTP', () => {
    let sandbox: Running
    beforeAll(async () => {
      sandbox = await runningSandbox()
      return () => sandbox.stop()
    })

    it('is served, in the language asked for', async () => {
      const answered = await fetch(`${sandbox.url}/sandbox/openapi.json`, { headers: { 'Accept-Language': 'ja' } })
      expect([answered.status, answered.headers.get('content-language')]).toEqual([200, 'ja'])
      expect(await answered.json()).toEqual(JSON.parse(JSON.stringify(sandboxOpenApi('ja'))))
    })

    it.each(documented.filter(isFhir))('names nothing that the FHIR server does not offer: %s', async operation => {
      const { meta } = (await (await put(`${sandbox.fhir}/Patient/one`, patient)).json()) as fhir4.Patient
      const [method = '', path = ''] = operation.split(' ')
      const at = path
        .replace('{type}', 'Patient')
        .replace('{id}', 'one')
        .replace('{version}', meta?.versionId ?? '')
      const [type, body] = sent[operation] ?? []
      const answered = await fetch(sandbox.url + at, {
        method: method.toUpperCase(),
        ...(type && body && { headers: { 'Content-Type': type }, body }),
      })
      expect(Math.floor(answered.status / 100), await answered.text()).toBe(2)
    })
  })
})
