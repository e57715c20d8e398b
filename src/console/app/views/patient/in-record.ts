import type { Prefetch } from '../../record.ts'

/** The part of a context that a record makes up: the drafts in it, as an EHR would send them, or the stay that ends. */
export function inRecord(
  hook: 'order-select' | 'order-sign' | 'encounter-discharge',
  record: Prefetch,
): Readonly<Record<string, unknown>> {
  if (hook === 'encounter-discharge') return { encounterId: resourcesIn(record.encounters)[0]?.id ?? 'not-on-record' }
  const tests = resourcesIn(record.orders).filter(isDraft)
  const drafts = tests.length > 0 ? tests : resourcesIn(record.medicationRequests).filter(isDraft)
  return {
    ...(hook === 'order-select' && { selections: drafts.map(({ resourceType, id }) => `${resourceType}/${id}`) }),
    draftOrders: { resourceType: 'Bundle', type: 'collection', entry: drafts.map(resource => ({ resource })) },
  }
}

type Known = { readonly resourceType: string; readonly id: string; readonly status?: unknown }

const isDraft = ({ status }: Known) => status === 'draft'

function resourcesIn(section: unknown): readonly Known[] {
  const { entry = [] } = (section ?? {}) as { readonly entry?: readonly { readonly resource?: Known }[] }
  return entry.flatMap(({ resource }) => resource ?? [])
}
