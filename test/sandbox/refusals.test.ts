import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueOf, put, type Running, runningSandbox } from './running-sandbox.ts'

let sandbox: Running
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

const send = (method: string, path: string, body: string, type = 'application/fhir+json') =>
  fetch(sandbox.fhir + path, { method, body, headers: { 'Content-Type': type } })

describe('what is not FHIR is refused', () => {
  const invalid = {
    'a required element is missing': { resourceType: 'Observation', id: 'bad', code: { text: 'x' } },
    'an element is unknown': { resourceType: 'Patient', id: 'bad', favouriteColour: 'red' },
    'a date is none': { resourceType: 'Patient', id: 'bad', birthDate: '2026-02-30' },
    'a list is not a list': { resourceType: 'Patient', id: 'bad', name: 'x' },
    'null stands for a value': { resourceType: 'Patient', id: 'bad', name: [null] },
    'the contained resource is unknown': { resourceType: 'Patient', id: 'bad', contained: [{ resourceType: 'Zip' }] },
  }

  test.each(Object.entries(invalid))('%s', async (_what, resource) => {
    const response = await put(`${sandbox.fhir}/${resource.resourceType}/bad`, resource)
    expect(response.status).toBe(400)
    expect(await issueOf(response)).not.toBe('')
    expect((await fetch(`${sandbox.fhir}/${resource.resourceType}/bad`)).status).toBe(404)
  })

  test('an id that is none', async () => {
    const response = await put(`${sandbox.fhir}/Patient/a_b`, { resourceType: 'Patient', id: 'a_b' })
    expect(response.status).toBe(400)
  })

  test('another id or type than the URL says', async () => {
    expect((await put(`${sandbox.fhir}/Patient/a`, { resourceType: 'Patient', id: 'b' })).status).toBe(400)
    expect((await put(`${sandbox.fhir}/Patient/a`, { resourceType: 'Group', id: 'a' })).status).toBe(400)
  })

  test('full-width space in a text is fine', async () => {
    const response = await put(`${sandbox.fhir}/Patient/wide`, {
      resourceType: 'Patient',
      id: 'wide',
      name: [{ text: '標　花' }],
    })
    expect(response.status).toBe(201)
  })
})

describe('what cannot be read is refused, and the server goes on', () => {
  const nested = (depth: number) =>
    `{"resourceType":"Patient","id":"deep","extension":${'[{"url":"u","extension":'.repeat(depth)}[]${'}]'.repeat(depth)}}`
  const unclosed = `{"resourceType":"Patient","id":"${'\\"'.repeat(200_000)}`
  const cases: [string, number, () => Promise<Response>][] = [
    ['no JSON', 400, () => send('PUT', '/Patient/x', '{"resourceType":')],
    ['nothing', 415, () => fetch(`${sandbox.fhir}/Patient/x`, { method: 'PUT' })],
    ['a list', 400, () => send('PUT', '/Patient/x', '[]')],
    ['a word', 400, () => send('PUT', '/Patient/x', '"Patient"')],
    ['null', 400, () => send('PUT', '/Patient/x', 'null')],
    ['deep nesting', 400, () => send('PUT', '/Patient/deep', nested(60))],
    ['very deep nesting', 400, () => send('PUT', '/Patient/deep', nested(200_000))],
    ['brackets without end', 400, () => send('POST', '', '['.repeat(1_000_000))],
    ['a string without end', 400, () => send('PUT', '/Patient/x', unclosed)],
    ['a resource type that is a method', 400, () => send('POST', '/Patient', '{"resourceType":"toString"}')],
    ['entries that are null', 400, () => send('POST', '', '{"resourceType":"Bundle","type":"batch","entry":[null]}')],
    ['a Bundle type that is none', 400, () => send('POST', '', '{"resourceType":"Bundle","type":"x","entry":[]}')],
    ['no Bundle', 400, () => send('POST', '', '{"resourceType":"Patient"}')],
    ['XML', 415, () => send('PUT', '/Patient/x', '<Patient/>', 'application/fhir+xml')],
    ['too large', 413, () => send('PUT', '/Patient/x', `"${'x'.repeat(11_000_000)}"`)],
    ['a charset unheard of', 415, () => send('PUT', '/Patient/x', '{}', 'application/fhir+json; charset=klingon')],
    ['XML wanted', 406, () => fetch(`${sandbox.fhir}/Patient?_format=xml`)],
    ['XML accepted only', 406, () => fetch(`${sandbox.fhir}/Patient`, { headers: { Accept: 'application/fhir+xml' } })],
    ['an id that is not there', 404, () => fetch(`${sandbox.fhir}/Patient/nobody`)],
    ['a type that is not there', 404, () => fetch(`${sandbox.fhir}/Zip/1`)],
    ['a type that is not served', 404, () => send('POST', '/Account', '{"resourceType":"Account"}')],
    ['a method that is not offered', 405, () => send('PATCH', '/Patient/x', '[]', 'application/json-patch+json')],
    ['an operation that is not offered', 405, () => fetch(`${sandbox.fhir}/Patient/x/$everything`)],
    ['a search of everything', 405, () => fetch(`${sandbox.fhir}/?_id=1`)],
    ['a broken percent sign', 404, () => fetch(`${sandbox.fhir}/Patient/%E0%A4%A`)],
  ]

  test.each(cases)('%s → %i', async (_what, status, attempt) => {
    const response = await attempt()
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    await issueOf(response)
    expect((await fetch(`${sandbox.fhir}/Patient/mock-egfr-approved`)).status).toBe(200)
  })
})
