/** Requests that are right; tests bend them. */
export const hookInstance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'

export const prefetch = {
  patient: { resourceType: 'Patient', id: 'p1' },
  conditions: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: condition('lung cancer') }] },
  observations: null,
}

export function condition(text: string) {
  return { resourceType: 'Condition', id: 'c1', subject: { reference: 'Patient/p1' }, code: { text } }
}

export const panelOrder = {
  resourceType: 'ServiceRequest',
  id: 'sr1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  code: { text: 'panel' },
}

export const drugOrder = {
  resourceType: 'MedicationRequest',
  id: 'mr1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  medicationCodeableConcept: { text: 'warfarin' },
}

const user = { userId: 'Practitioner/d1', patientId: 'p1' }

export const draftOrders = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  entry: resources.map(resource => ({ resource })),
})

export const patientView = { hook: 'patient-view', hookInstance, context: user, prefetch }

export const orderSign = {
  hook: 'order-sign',
  hookInstance,
  context: { ...user, draftOrders: draftOrders(panelOrder, drugOrder) },
  prefetch,
}

export const orderSelect = {
  hook: 'order-select',
  hookInstance,
  context: { ...user, draftOrders: draftOrders(panelOrder, drugOrder), selections: ['ServiceRequest/sr1'] },
  prefetch,
}

export const path = (hook: string) => `/cds-services/test-timing-${hook}`

export const asking = (wishes: object) => ({ ...patientView, extension: { 'org.w3id.shirube.request': wishes } })
