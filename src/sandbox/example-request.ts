import { randomUUID } from 'node:crypto'
import type { Appointment, Encounter, MedicationRequest, Resource, ServiceRequest, Task } from '@medplum/fhirtypes'
import { attendingOf } from './attending-of.ts'
import type { SandboxRepository } from './fhir-server/repository.ts'

/** The hooks for which a request can be made up from a patient's record alone. */
const hooks = [
  'patient-view',
  'order-select',
  'order-sign',
  'order-dispatch',
  'appointment-book',
  'encounter-discharge',
] as const

/** The patient who shows best what a service is about, by the service's name, or by its name and hook. */
const shownBy: Readonly<Record<string, string>> = {
  'claim-check-encounter-discharge': 'discharge-unexplained',
  'test-timing': 'pancreas-first-line-expected',
  'ep-waiver': 'mock-egfr-approved',
  'ep-quorum': 'ep-child-no-pediatrician',
  'claim-check': 'breast-after-endocrine-cdx',
  'cdx-choice': 'breast-after-endocrine-cdx',
  'cdx-justification': 'capivasertib-by-f1',
  'off-label-pathway': 'mock-trial-only',
}

/** The records of the synthetic patients end on this day, so the examples ask for the answer as of it. */
export const storyDay = '2026-06-15'

export interface ExampleRequest {
  readonly hook: string
  readonly hookInstance: string
  readonly fhirServer: string
  readonly context: Readonly<Record<string, unknown>>
  readonly extension: Readonly<Record<string, unknown>>
}

export const exampleHook = (serviceId: string) => hooks.find(hook => serviceId.endsWith(`-${hook}`))

/** The patient in whose record the example request for this service is set. */
export function examplePatient(serviceId: string, patients: readonly string[]): string | undefined {
  const hook = exampleHook(serviceId)
  const shown = shownBy[serviceId] ?? shownBy[serviceId.slice(0, -(hook ?? '').length - 1)]
  return shown && patients.includes(shown) ? shown : patients[0]
}

/**
 * A complete CDS Hooks request without prefetch, with the patient's draft orders or appointments taken from the record.
 * `undefined` for a hook that a record alone does not make up, and where there is no order to dispatch.
 */
export async function exampleRequest(
  serviceId: string,
  patientId: string,
  fhirServer: string,
  repository: SandboxRepository,
): Promise<ExampleRequest | undefined> {
  const hook = exampleHook(serviceId)
  if (!hook) return undefined
  const made = await contextOf(hook, patientId, repository)
  if (made === undefined) return undefined
  const context = { patientId, ...made }
  const extension = { 'org.w3id.shirube.request': { asOf: storyDay } }
  return { hook, hookInstance: randomUUID(), fhirServer, context, extension }
}

async function contextOf(hook: (typeof hooks)[number], patientId: string, repository: SandboxRepository) {
  const attending = await attendingOf(patientId, repository)
  if (hook === 'appointment-book')
    return { userId: attending, appointments: bundle(await booked(patientId, repository)) }
  if (hook === 'encounter-discharge') {
    const encounterId = await stayOf(patientId, repository)
    return { userId: attending, encounterId: encounterId ?? `${patientId}-stay` }
  }
  const tests = await drafted('ServiceRequest', patientId, repository)
  const drafts = tests.length > 0 ? tests : await drafted('MedicationRequest', patientId, repository)
  if (hook === 'order-dispatch') return drafts.length > 0 ? dispatch(patientId, drafts) : undefined
  const userId = drafts[0]?.requester?.reference ?? attending
  return { userId, ...(hook !== 'patient-view' && orders(hook, drafts)) }
}

/** A patient's appointments, whatever they are for. */
const booked = (patient: string, repository: SandboxRepository) =>
  repository.searchResources<Appointment>({
    resourceType: 'Appointment',
    filters: [{ code: 'patient', operator: 'eq', value: patient }],
  })

/** The stay a patient is leaving. */
async function stayOf(patient: string, repository: SandboxRepository): Promise<string | undefined> {
  const [stay] = await repository.searchResources<Encounter>({
    resourceType: 'Encounter',
    filters: [{ code: 'patient', operator: 'eq', value: patient }],
  })
  return stay?.id
}

/** A patient's draft orders of one kind. */
const drafted = (
  resourceType: 'ServiceRequest' | 'MedicationRequest',
  patient: string,
  repository: SandboxRepository,
) =>
  repository.searchResources<ServiceRequest | MedicationRequest>({
    resourceType,
    filters: [
      { code: 'patient', operator: 'eq', value: patient },
      { code: 'status', operator: 'eq', value: 'draft' },
    ],
  })

const orders = (hook: 'order-select' | 'order-sign', drafts: readonly (Resource & { id: string })[]) => ({
  ...(hook === 'order-select' && { selections: drafts.map(({ id, resourceType }) => `${resourceType}/${id}`) }),
  draftOrders: bundle(drafts),
})

/** Orders handed to the pharmacy (order-dispatch 1.1): by reference, so that the service has to read them; nobody is at a screen. */
function dispatch(patientId: string, drafts: readonly (Resource & { id: string })[]) {
  const orders = drafts.map(({ id, resourceType }) => `${resourceType}/${id}`)
  const task = (reference: string): Task => ({
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    focus: { reference },
    for: { reference: `Patient/${patientId}` },
  })
  return { dispatchedOrders: orders, performer: 'Organization/sandbox-pharmacy', fulfillmentTasks: orders.map(task) }
}

const bundle = (resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map(resource => ({ resource })),
})
