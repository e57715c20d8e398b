import type { Remark } from '../distil/index.ts'
import { resourcesIn } from '../fhir/index.ts'
import type { HookContext } from './contexts.ts'

export interface Drafts {
  /** The drafts the call is about: the selected ones, or all that are being signed. */
  readonly orders: readonly fhir4.FhirResource[]
  /** Everything readable in the Bundle, so that references between drafts resolve. */
  readonly draftResources: readonly fhir4.FhirResource[]
  /** Drafts left out because they are not valid FHIR. */
  readonly remarks: readonly Remark[]
}

/** The drafts of a hook's context, validated one by one: an invalid one is left out and named. */
export function draftsOf({ drafts, selections }: HookContext): Drafts {
  if (drafts === undefined) return { orders: [], draftResources: [], remarks: [] }
  const { resources, faults } = resourcesIn(drafts)
  const selected = ({ resourceType, id }: fhir4.FhirResource) => selections?.includes(`${resourceType}/${id}`) ?? true
  return {
    orders: resources.filter(selected),
    draftResources: resources,
    remarks: faults.map(({ type }) => ({ code: 'unreadable-resource', about: type })),
  }
}
