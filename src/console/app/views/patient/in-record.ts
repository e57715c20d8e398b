import type { Prefetch } from '../../record.ts'
import type { ShownHook } from './visit.ts'

type InRecord = Exclude<ShownHook, 'patient-view' | 'appointment-book'>

/** The part of a context that a record makes up: the drafts in it, as an EHR would send or dispatch them, or the stay that ends. */
export function inRecord(hook: InRecord, record: Prefetch): Readonly<Record<string, unknown>> {
  if (hook === 'encounter-discharge') return { encounterId: resourcesIn(record.encounters)[0]?.id ?? 'not-on-record' }
  const drafts = draftsIn(record)
  const references = drafts.map(({ resourceType, id }) => `${resourceType}/${id}`)
  if (hook === 'order-dispatch') return { dispatchedOrders: references, performer: 'Organization/pharmacy' }
  return {
    ...(hook === 'order-select' && { selections: references }),
    draftOrders: { resourceType: 'Bundle', type: 'collection', entry: drafts.map(resource => ({ resource })) },
  }
}

/** The draft orders of tests, and where there are none those of drugs. */
export function draftsIn(record: Prefetch): readonly Known[] {
  const tests = resourcesIn(record.orders).filter(isDraft)
  return tests.length > 0 ? tests : resourcesIn(record.medicationRequests).filter(isDraft)
}

interface Known {
  readonly resourceType: string
  readonly id: string
  readonly status?: unknown
}

const isDraft = ({ status }: Known) => status === 'draft'

function resourcesIn(section: unknown): readonly Known[] {
  const { entry = [] } = (section ?? {}) as { readonly entry?: readonly { readonly resource?: Known }[] }
  return entry.flatMap(({ resource }) => resource ?? [])
}
