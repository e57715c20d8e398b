import nock from 'nock'
import { afterEach, expect, it, vi } from 'vitest'
import { boundedFetch } from '../../src/fhir/bounded-fetch.ts'
import { gather } from '../../src/fhir/index.ts'

const request = {
  context: { patientId: 'patient-4711' },
  fhirServer: 'https://ehr.example/fhir',
  fhirAuthorization: { access_token: 'secret-token' },
}
const access = { allowed: () => true }

afterEach(() => nock.cleanAll())

it('sends the token to the EHR and says nothing of it, nor of the patient, when that fails', async () => {
  const said = vi.spyOn(process.stderr, 'write')
  const ehr = nock('https://ehr.example', { reqheaders: { authorization: 'Bearer secret-token' } })
    .get('/fhir/Patient/patient-4711')
    .reply(500, { resourceType: 'Patient', id: 'patient-4711' })
    .get('/fhir/Condition?patient=patient-4711&_count=500')
    .replyWithError('connect ECONNREFUSED https://ehr.example/fhir/Condition?patient=patient-4711')
  const record = await gather(request, ['patient', 'conditions'], access)
  expect(ehr.isDone()).toBe(true)
  expect(record).toEqual({
    patient: { state: 'unknown', reason: 'unreachable' },
    conditions: { state: 'unknown', reason: 'unreachable' },
  })
  expect(said).not.toHaveBeenCalled()
})

it('throws errors that name neither URL nor token, even for a token that is no header', async () => {
  const bounds = { signal: AbortSignal.timeout(1_000), maxBytes: 1_000, token: 'secret\r\ntoken' }
  const error = await boundedFetch('https://ehr.example/fhir/Patient/patient-4711', bounds).catch((e: unknown) => e)
  expect(error).toMatchObject({ name: 'Unread', reason: 'unreachable', message: 'no answer: unreachable' })
  expect(error).not.toHaveProperty('cause')
})
