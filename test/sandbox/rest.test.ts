import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idsIn, issueOf, post, put, type Running, runningSandbox, searchset } from './running-sandbox.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

const patient = { resourceType: 'Patient', id: 'written', name: [{ family: '標' }] }
const about = (id: string) => ({
  resourceType: 'Condition',
  id,
  subject: { reference: 'Patient/written' },
  code: { text: '膵癌' },
})

describe('writing and reading', () => {
  test('create: the server names the resource and says where it is', async () => {
    const response = await post(`${sandbox.fhir}/Condition`, about('chosen-by-client'))
    const created = (await response.json()) as fhir4.Condition
    expect(response.status).toBe(201)
    expect(created.id).not.toBe('chosen-by-client')
    expect(response.headers.get('location')).toBe(`${sandbox.fhir}/Condition/${created.id}/_history/1`)
    expect(response.headers.get('etag')).toBe('W/"1"')
    expect(await (await fetch(`${sandbox.fhir}/Condition/${created.id}`)).json()).toEqual(created)
  })

  test('update: the id is kept, a new one is created, versions are counted and kept', async () => {
    expect((await put(`${sandbox.fhir}/Patient/written`, patient)).status).toBe(201)
    const second = await put(`${sandbox.fhir}/Patient/written`, { ...patient, gender: 'female' })
    expect([second.status, second.headers.get('etag')]).toEqual([200, 'W/"2"'])
    for (let reading = 0; reading < 2; reading++) {
      const history = await searchset(`${sandbox.fhir}/Patient/written/_history`)
      expect(history.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual(['2', '1'])
    }
    const first = (await (await fetch(`${sandbox.fhir}/Patient/written/_history/1`)).json()) as fhir4.Patient
    expect(first.gender).toBeUndefined()
  })

  test('update: a stale If-Match is refused', async () => {
    const response = await fetch(`${sandbox.fhir}/Patient/written`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': 'W/"1"' },
      body: JSON.stringify(patient),
    })
    expect(response.status).toBe(412)
  })

  test('delete: what is gone is not found', async () => {
    await put(`${sandbox.fhir}/Condition/passing`, about('passing'))
    expect((await fetch(`${sandbox.fhir}/Condition/passing`, { method: 'DELETE' })).status).toBe(200)
    expect((await fetch(`${sandbox.fhir}/Condition/passing`)).status).toBe(404)
  })

  test('a conditional create does not create twice', async () => {
    const order = { ...about('x'), identifier: [{ system: 'urn:test', value: 'once' }] }
    const once = { 'If-None-Exist': 'identifier=urn:test|once' }
    expect((await post(`${sandbox.fhir}/Condition`, order, once)).status).toBe(201)
    expect((await post(`${sandbox.fhir}/Condition`, order, once)).status).toBe(200)
    expect((await searchset(`${sandbox.fhir}/Condition?identifier=urn:test|once`)).total).toBe(1)
  })

  test.each(['application/fhir+json', 'application/json', 'application/json+fhir'])(
    '%s goes in and comes out',
    async type => {
      const response = await fetch(`${sandbox.fhir}/Patient/typed`, {
        method: 'PUT',
        headers: { 'Content-Type': type, Accept: type },
        body: JSON.stringify({ ...patient, id: 'typed' }),
      })
      expect(response.ok).toBe(true)
      expect(response.headers.get('content-type')).toContain(type)
      const asked = await fetch(`${sandbox.fhir}/Patient/typed?_format=${type.replace('+', '%2B')}`)
      expect(asked.headers.get('content-type')).toContain(type)
    },
  )
})

describe('a Bundle', () => {
  const newborn = '5f3c1f0e-6f0a-4d0e-8f57-0a5f4f0d9a11'
  const entries = (condition: object) => [
    { resource: { ...patient, id: 'in-bundle' }, request: { method: 'PUT', url: 'Patient/in-bundle' } },
    { fullUrl: `urn:uuid:${newborn}`, resource: condition, request: { method: 'POST', url: 'Condition' } },
    {
      resource: {
        resourceType: 'Observation',
        id: 'points-inside',
        status: 'final',
        code: { text: 'x' },
        focus: [{ reference: `urn:uuid:${newborn}` }],
      },
      request: { method: 'PUT', url: 'Observation/points-inside' },
    },
    { request: { method: 'GET', url: 'Patient?_id=in-bundle' } },
  ]
  const broken = { ...about('x'), code: 'not a CodeableConcept' }

  test('transaction: everything is written, references inside are resolved, searches carry whole URLs', async () => {
    const response = await post(sandbox.fhir, {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: entries(about('x')),
    })
    const answer = (await response.json()) as fhir4.Bundle
    expect([response.status, answer.type]).toEqual([200, 'transaction-response'])
    expect(answer.entry?.map(entry => entry.response?.status)).toEqual(['201', '201', '201', '200'])
    const observation = (await (await fetch(`${sandbox.fhir}/Observation/points-inside`)).json()) as fhir4.Observation
    const target = observation.focus?.[0]?.reference
    expect(target).toMatch(/^Condition\//)
    expect((await fetch(`${sandbox.fhir}/${target}`)).status).toBe(200)
    const found = answer.entry?.[3]?.resource as fhir4.Bundle
    expect(found.entry?.[0]?.fullUrl).toBe(`${sandbox.fhir}/Patient/in-bundle`)
  })

  test('transaction: one bad entry, and nothing at all has happened', async () => {
    await put(`${sandbox.fhir}/Patient/in-bundle`, { ...patient, id: 'in-bundle', gender: 'male' })
    const before = await (await fetch(`${sandbox.fhir}/Patient/in-bundle/_history`)).text()
    const conditions = (await searchset(`${sandbox.fhir}/Condition`)).total
    const entry = [...entries(broken).slice(0, 2), { request: { method: 'DELETE', url: 'Observation/points-inside' } }]
    const response = await post(sandbox.fhir, { resourceType: 'Bundle', type: 'transaction', entry })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('Bundle.entry[1]')
    expect(await (await fetch(`${sandbox.fhir}/Patient/in-bundle/_history`)).text()).toBe(before)
    expect((await searchset(`${sandbox.fhir}/Condition`)).total).toBe(conditions)
    expect((await fetch(`${sandbox.fhir}/Observation/points-inside`)).status).toBe(200)
  })

  test('transaction: naming one resource twice is refused', async () => {
    const [entry] = entries(broken)
    const response = await post(sandbox.fhir, { resourceType: 'Bundle', type: 'transaction', entry: [entry, entry] })
    expect(await issueOf(response)).toContain('twice')
  })

  test('batch: the bad entry fails alone', async () => {
    const response = await post(sandbox.fhir, { resourceType: 'Bundle', type: 'batch', entry: entries(broken) })
    const answer = (await response.json()) as fhir4.Bundle
    expect(answer.entry?.map(entry => entry.response?.status)).toEqual(['200', '400', '200', '200'])
  })

  test('a transaction may be larger than any page', async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      resource: about(`many-${at}`),
      request: { method: 'PUT', url: `Condition/many-${at}` },
    }))
    const response = await post(sandbox.fhir, { resourceType: 'Bundle', type: 'transaction', entry: many })
    expect(response.status).toBe(200)
    expect(idsIn(await searchset(`${sandbox.fhir}/Condition?patient=written&_count=1000`))).toContain('many-119')
  })
})
