import { is, type Resource } from './resources.ts'

/**
 * The resources that name another patient. One that names nobody, or somebody contained in it, is the patient's; so is a `urn:` name that no Patient at hand goes by. Without a patient to compare with, everything is.
 */
export function anothers(patientId: string | undefined, all: readonly Resource[]): ReadonlySet<Resource> {
  if (patientId === undefined) return new Set()
  const mine = `Patient/${patientId}`
  const others = new Set<string>()
  for (const one of all) if (is(one, 'Patient') && one.id !== undefined && one.id !== patientId) others.add(one.id)
  const namesAnother = (whom: Resource['subject']) => {
    const target = whom?.reference
    if (target === undefined || target === mine) return false
    const urn = /^urn:[^:]+:(.+)$/.exec(target)?.[1]
    if (urn !== undefined) return others.has(urn)
    const id = /(?:^|\/)Patient\/([^/?#|]+)(?:\/_history\/[^/]*)?$/.exec(target)?.[1]
    return id !== undefined && id !== patientId
  }
  return new Set(
    all.filter(one =>
      is(one, 'Patient')
        ? one.id !== undefined && one.id !== patientId
        : namesAnother(one.subject) || namesAnother(one.patient) || namesAnother(one.beneficiary),
    ),
  )
}
