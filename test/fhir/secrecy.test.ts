import { expect, it, vi } from 'vitest'
import { ehr, json, only, patient } from '#test/fhir/ehr'
import { boundedFetch } from '../../src/fhir/bounded-fetch.ts'
import { gather } from '../../src/fhir/index.ts'
import { guardedAgent } from '../../src/network/index.ts'

const request = { context: { patientId: 'patient-4711' }, fhirAuthorization: { access_token: 'secret-token' } }

it('sends the token to the EHR and says nothing of it, nor of the patient, when that fails', async () => {
  const said = vi.spyOn(process.stderr, 'write')
  const server = await ehr(({ url }, response) => {
    if (url?.startsWith('/fhir/Patient')) json(response, { ...patient, id: 'patient-4711' }, 500)
    else response.destroy()
  })
  const access = { base: only(server.base) }
  const record = await gather({ ...request, fhirServer: server.base }, ['patient', 'conditions'], access)
  expect(server.asked.map(({ url }) => url).sort()).toEqual([
    '/fhir/Condition?patient=patient-4711&_count=500',
    '/fhir/Patient/patient-4711',
  ])
  for (const { headers } of server.asked) expect(headers.authorization).toBe('Bearer secret-token')
  expect(record).toEqual({
    patient: { state: 'unknown', reason: 'unreachable' },
    conditions: { state: 'unknown', reason: 'unreachable' },
  })
  expect(said).not.toHaveBeenCalled()
})

it('throws errors that name neither URL nor token, even for a token that is no header', async () => {
  const bounds = { signal: new AbortController().signal, maxBytes: 1_000, token: 'secret\r\ntoken' }
  const agent = guardedAgent({ ranges: [] })
  const error = await boundedFetch(agent, 'https://ehr.example/fhir/Patient/4711', bounds).catch((e: unknown) => e)
  expect(error).toMatchObject({ name: 'Unread', reason: 'unreachable', message: 'no answer: unreachable' })
  expect(error).not.toHaveProperty('cause')
})
