import { expect, it, vi } from 'vitest'
import { distil, gather } from './fakes.ts'
import { draftOrders, drugOrder, orderSelect, orderSign, panelOrder, path, patientView } from './requests.ts'
import { serve } from './serve.ts'

const watched = async () => {
  const spies = { gather: vi.fn(gather), distil: vi.fn(distil) }
  return { ...spies, ...(await serve(spies)) }
}
const drugs = { ...orderSign.context, draftOrders: draftOrders(drugOrder) }

it('is silent about orders of no concern, without asking for the record', async () => {
  const { post, gather } = await watched()
  const answered = await post(path('order-sign'), { ...orderSign, context: drugs, prefetch: undefined })
  expect([answered.status, answered.body]).toEqual([200, { cards: [] }])
  expect(gather).not.toHaveBeenCalled()
})

it('looks at the selected orders only', async () => {
  const { post, gather } = await watched()
  const drugSelected = { ...orderSelect.context, selections: ['MedicationRequest/mr1'] }
  expect((await post(path('order-select'), { ...orderSelect, context: drugSelected })).body).toEqual({ cards: [] })
  expect(gather).not.toHaveBeenCalled()
  expect((await post(path('order-select'), orderSelect)).body).toMatchObject({ cards: [{}] })
})

it('looks at every order that is signed, and passes on what came with them', async () => {
  const { post, distil } = await watched()
  const specimen = { resourceType: 'Specimen', id: 's1' }
  const context = { ...orderSelect.context, draftOrders: draftOrders(drugOrder, specimen, panelOrder) }
  await post(path('order-select'), { ...orderSelect, context })
  const ids = (resources: readonly fhir4.FhirResource[] = []) => resources.map(({ id }) => id)
  expect(ids(distil.mock.lastCall?.[0].orders)).toEqual(['sr1'])
  expect(ids(distil.mock.lastCall?.[0].draftResources)).toEqual(['mr1', 's1', 'sr1'])

  await post(path('order-sign'), orderSign)
  expect(ids(distil.mock.lastCall?.[0].orders)).toEqual(['sr1', 'mr1'])
})

it('first asks with an empty record, then with the whole', async () => {
  const { post, distil } = await watched()
  await post(path('order-sign'), orderSign)
  expect(distil.mock.calls.map(([{ record }]) => Object.keys(record))).toEqual([
    [],
    ['patient', 'conditions', 'observations'],
  ])
})

it('needs no order at patient-view', async () => {
  const { post, distil } = await watched()
  await post(path('patient-view'), patientView)
  expect(distil).toHaveBeenCalledOnce()
  expect(distil.mock.lastCall?.[0]).toMatchObject({ orders: [], draftResources: [], asOf: '2026-06-15' })
})

it('leaves out a draft that is not valid FHIR, names its type, and answers for the rest', async () => {
  const { post } = await watched()
  const invalid = { ...drugOrder, id: 'mr2', status: ['secret-1'] }
  const context = { ...orderSign.context, draftOrders: draftOrders(invalid, panelOrder) }
  const answered = await post(path('order-sign'), { ...orderSign, context })
  expect(answered.body).toMatchObject({
    cards: [{}],
    extension: { 'org.w3id.shirube.remarks': [{ code: 'unreadable-resource', about: 'MedicationRequest' }] },
  })
  expect(answered.text).not.toContain('secret-1')
})

it('tells the answer who is asking about whom', async () => {
  const { post } = await watched()
  const answered = await post(path('order-sign'), orderSign)
  expect(answered.text).toContain('**ServiceRequest/sr1** Practitioner/d1')
  expect(answered.text).toContain('Patient/p1')
  const byPatient = { ...patientView, context: { userId: 'Patient/p1', patientId: 'Patient/p1' } }
  const own = await post(path('patient-view'), byPatient)
  expect(own.text).toContain('nobody')
  expect(own.text).not.toContain('Patient/Patient')
})
