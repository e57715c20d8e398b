/** From a `urn:` name that a Bundle gives a resource to the reference `Type/id` that means the same. */
export type Targets = ReadonlyMap<string, string>

/** The same resources with every reference by `urn:` name written as `Type/id`, so that readers meet one form only. */
export const relink = (resources: readonly fhir4.FhirResource[], targets: Targets): readonly fhir4.FhirResource[] =>
  targets.size === 0 ? resources : resources.map(resource => relinked(resource, targets))

function relinked<T>(value: T, targets: Targets): T
function relinked(value: unknown, targets: Targets): unknown {
  if (Array.isArray(value)) return value.map(item => relinked(item, targets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'reference' && typeof inner === 'string' ? (targets.get(inner) ?? inner) : relinked(inner, targets),
    ]),
  )
}
