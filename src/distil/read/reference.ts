import { type Resource, readResource } from './resources.ts'
import type { Reference } from './shape.ts'

/** `Type/id` of a resource; nothing when it has no id. */
export const refOf = ({ resourceType, id }: Resource): string | undefined =>
  id === undefined ? undefined : `${resourceType}/${id}`

/** `Type/id` out of a relative or absolute reference, with or without a version. */
export const localForm = (reference: string): string | undefined =>
  /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1]

export type Follow = (reference: Reference | undefined, from: Resource) => Resource | undefined

/** Finds what a reference points to: contained, `Type/id`, absolute, or by `urn:` where the last part is the id. */
export function follower(resources: Iterable<Resource>): Follow {
  const byRef = new Map<string, Resource>()
  const byId = new Map<string, Resource>()
  for (const resource of resources) {
    const ref = refOf(resource)
    if (ref !== undefined && !byRef.has(ref)) byRef.set(ref, resource)
    if (resource.id !== undefined && !byId.has(resource.id)) byId.set(resource.id, resource)
  }
  const contained = new Map<Resource, readonly Resource[]>()
  const within = (from: Resource) => {
    const read = contained.get(from) ?? from.contained.flatMap(raw => readResource(raw) ?? [])
    contained.set(from, read)
    return read
  }
  return (reference, from) => {
    const target = reference?.reference
    if (target === undefined) return undefined
    if (target.startsWith('#'))
      return within(from).find(resource => resource.id !== undefined && `#${resource.id}` === target)
    const local = localForm(target)
    if (local !== undefined) return byRef.get(local)
    const name = /^urn:.*:([^:]+)$/.exec(target)?.[1]
    return name === undefined ? undefined : byId.get(name)
  }
}
