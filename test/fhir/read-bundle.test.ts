import { describe, expect, it } from 'vitest'
import { nowhere } from '#test/fhir/ehr'
import { gather, resourcesIn } from '../../src/fhir/index.ts'

const medication = { resourceType: 'Medication', code: { text: 'オシメルチニブ' } }
const request = {
  resourceType: 'MedicationRequest',
  id: 'm1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  medicationReference: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000001' },
}
const named = { fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001', resource: medication }
const id = '00000000-0000-4000-8000-000000000001'

describe('a Bundle with urn: names', () => {
  it('comes out with references by type and id', () => {
    const { resources, faults } = resourcesIn({ resourceType: 'Bundle', entry: [named, { resource: request }] })
    expect(faults).toEqual([])
    expect(resources).toEqual([
      { ...medication, id },
      { ...request, medicationReference: { reference: `Medication/${id}` } },
    ])
  })

  it('keeps the id that a resource has of its own', () => {
    const entry = [{ ...named, resource: { ...medication, id: 'own' } }, { resource: request }]
    expect(resourcesIn({ resourceType: 'Bundle', entry }).resources[1]).toMatchObject({
      medicationReference: { reference: 'Medication/own' },
    })
  })

  it('leaves names alone that point nowhere', () => expect(resourcesIn(request).resources).toEqual([request]))

  it('is linked with the other keys of the prefetch', async () => {
    const result = 'urn:uuid:00000000-0000-4000-8000-000000000002'
    const report = {
      resourceType: 'DiagnosticReport',
      id: 'r1',
      status: 'final',
      code: { text: '検査' },
      result: [{ reference: result }],
    }
    const observation = { resourceType: 'Observation', id: 'o1', status: 'final', code: { text: 'EGFR' } }
    const prefetch = {
      reports: report,
      observations: { resourceType: 'Bundle', entry: [{ fullUrl: result, resource: observation }] },
    }
    const asked = { prefetch, context: { patientId: 'p1' } }
    const { reports } = await gather(asked, ['reports', 'observations'], { base: nowhere })
    expect(reports).toMatchObject({ resources: [{ result: [{ reference: 'Observation/o1' }] }] })
  })
})

it('passes over what we do not read, and reports what is broken', () => {
  const entry = [{ resource: { resourceType: 'NutritionOrder' } }, { resource: { ...request, subject: undefined } }]
  expect(resourcesIn({ resourceType: 'Bundle', entry })).toEqual({
    resources: [],
    faults: [{ type: 'MedicationRequest', pointer: '', message: "must have required property 'subject'" }],
  })
})
