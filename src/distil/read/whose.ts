import { is, type Resource } from './resources.ts'

/**
 * Tells resources that name another patient from the rest. One that names nobody, or somebody contained in it, is the
 * patient's; so is a `urn:` name that no Patient at hand goes by. Without a patient to compare with, everything is.
 */
export function anothers(patientId: string | undefined, all: Iterable<Resource>): (resource: Resource) => boolean {
  if (patientId === undefined) return () => false
  const others = new Set<string>()
  for (const one of all) if (is(one, 'Patient') && one.id !== undefined && one.id !== patientId) others.add(one.id)
  const namesAnother = (whom: Resource['subject']) => {
    const target = whom?.reference
    if (target === undefined) return false
    const urn = /^urn:[^:]+:(.+)$/.exec(target)?.[1]
    if (urn !== undefined) return others.has(urn)
    const id = /(?:^|\/)Patient\/([^/?#|]+)(?:\/_history\/[^/]*)?$/.exec(target)?.[1]
    return id !== undefined && id !== patientId
  }
  return resource => {
    if (is(resource, 'Patient')) return resource.id !== undefined && resource.id !== patientId
    return [resource.subject, resource.patient, resource.beneficiary].some(namesAnother)
  }
}
