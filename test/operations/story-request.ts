import { type RecordKey, recordQueries } from '#case'
import type { Story } from '../patients/bundles.ts'

export const storyDay = '2026-06-15'
const hookInstance = '6f2c5e0a-8f43-4b0e-9a55-3d1c2b7e4f60'
const keys = Object.keys(recordQueries) as RecordKey[]

/** A resource, before anything is known of it. */
type Resource = Story['resources'][number]
const typed = ({ resources }: Story, ...types: readonly string[]) =>
  resources.filter(one => types.includes(one.resourceType))
const referenceTo = ({ resourceType, id }: Resource) => `${resourceType}/${id}`
const bundle = (type: string, resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map(resource => ({ resource })),
})

/** What is ordered: the drafts, or where there are none the orders that stand. */
function ordersOf(story: Story): readonly Resource[] {
  const orders = typed(story, 'ServiceRequest', 'MedicationRequest')
  const drafts = orders.filter(one => 'status' in one && one.status === 'draft')
  return drafts.length > 0 ? drafts : orders
}

/** A dispatch is about one order at least; that of a patient without any cannot be read. */
const dispatched = (story: Story) => {
  const references = ordersOf(story).map(referenceTo)
  return references.length > 0 ? references : [`ServiceRequest/${story.id}-none`]
}

const meeting = ({ id }: Story): fhir4.Appointment => ({
  resourceType: 'Appointment',
  id: `${id}-meeting`,
  status: 'proposed',
  serviceType: [{ coding: [{ system: 'https://w3id.org/shirube/fhir/CodeSystem/cgp', code: 'expert-panel' }] }],
  participant: [{ actor: { reference: `Patient/${id}` }, status: 'accepted' }],
})

function contextOf(story: Story, hook: string): object {
  const orders = ordersOf(story)
  const patientId = typed(story, 'Patient')[0]?.id ?? story.id
  const who = { userId: `Practitioner/${story.id}-attending`, patientId }
  switch (hook) {
    case 'order-select':
      return { ...who, draftOrders: bundle('collection', orders), selections: orders.map(referenceTo) }
    case 'order-sign':
      return { ...who, draftOrders: bundle('collection', orders) }
    case 'order-dispatch':
      return { patientId, dispatchedOrders: dispatched(story), performer: who.userId }
    case 'appointment-book':
      return { ...who, appointments: bundle('collection', [meeting(story)]) }
    case 'encounter-discharge':
      return { ...who, encounterId: typed(story, 'Encounter')[0]?.id ?? `${story.id}-encounter` }
    default:
      return who
  }
}

/** The record as prefetch, every section answered. */
export function prefetchOf(story: Story): Readonly<Record<string, unknown>> {
  const answer = (key: RecordKey) => {
    const [type = '', id] = recordQueries[key].split(/[/?]/)
    return id === '{{context.patientId}}' ? (typed(story, type)[0] ?? null) : bundle('searchset', typed(story, type))
  }
  return Object.fromEntries(keys.map(key => [key, answer(key)]))
}

/** A complete call about a synthetic patient at a hook, with the record as prefetch, or to be read from a FHIR server. */
export const storyRequest = (story: Story, hook: string, source: 'prefetch' | { readonly fhirServer: string }) => ({
  hook,
  hookInstance,
  context: contextOf(story, hook),
  ...(source === 'prefetch' ? { prefetch: prefetchOf(story) } : source),
  extension: { 'org.w3id.shirube.request': { asOf: storyDay } },
})
