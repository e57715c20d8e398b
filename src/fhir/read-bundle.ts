import { isObject, type JsonObject } from './json.ts'
import type { ResourceFault } from './patient-record.ts'
import { relink, type Targets } from './relink.ts'
import { type Validated, validate } from './validate.ts'

/** A Bundle, or a resource standing alone, with everything in it validated. */
export interface Contents {
  readonly resources: readonly fhir4.FhirResource[]
  readonly faults: readonly ResourceFault[]
  /** Where the `urn:` names of this Bundle point to. */
  readonly targets: Targets
  readonly next: string | undefined
  /** Holds no resource at all. `null` is such a Bundle too: the sender looked, and has none. */
  readonly empty: boolean
  /** Holds an OperationOutcome that says more than "for your information". */
  readonly failed: boolean
}

/** The valid resources in a Bundle or a resource, such as the draft orders of a hook's context. Never throws. */
export function resourcesIn(value: unknown): Pick<Contents, 'resources' | 'faults'> {
  const { resources, faults, targets } = readBundle(value)
  return { resources: relink(resources, targets), faults }
}

/** Entries without a resource, and resources of types that we do not read, are passed over. */
export function readBundle(value: unknown): Contents {
  const entries = entriesOf(value)
  const read = entries.map(readEntry)
  return {
    resources: read.flatMap(one => one.resource ?? []),
    faults: read.flatMap(one => one.faults),
    targets: new Map(read.flatMap(one => one.target ?? [])),
    next: nextOf(value),
    empty: entries.every(({ resource }) => passedOver(resource)),
    failed: entries.flatMap(outcomesOf).some(outcome => !onlyInforms(outcome)),
  }
}

// Where an object is expected and something else stands: no resource, and reported as such.
const notAnEntry: JsonObject = { resource: [] }

function entriesOf(value: unknown): readonly JsonObject[] {
  if (!isObject(value) || value.resourceType !== 'Bundle') return [{ resource: value }]
  const { entry = [] } = value
  return Array.isArray(entry) ? entry.map((one: unknown) => (isObject(one) ? one : notAnEntry)) : [notAnEntry]
}

/** A resource without an id takes the one in its `urn:` name. */
function readEntry({ fullUrl, resource }: JsonObject): Validated & { readonly target?: readonly [[string, string]] } {
  if (passedOver(resource)) return { faults: [] }
  const { resource: valid, faults } = validate(resource)
  if (valid === undefined) return { faults }
  const [name, lastPart] = (typeof fullUrl === 'string' && /^urn:.*:([A-Za-z0-9.-]{1,64})$/.exec(fullUrl)) || []
  const id = valid.id ?? lastPart
  if (name === undefined || id === undefined) return { resource: valid, faults }
  return { resource: { ...valid, id }, faults, target: [[name, `${valid.resourceType}/${id}`]] }
}

const isOutcome = (value: unknown): value is JsonObject => isObject(value) && value.resourceType === 'OperationOutcome'

const passedOver = (resource: unknown) => resource === undefined || resource === null || isOutcome(resource)

const outcomesOf = ({ resource, response }: JsonObject) =>
  [resource, isObject(response) ? response.outcome : undefined].filter(isOutcome)

const onlyInforms = ({ issue }: JsonObject) =>
  Array.isArray(issue) && issue.every((one: unknown) => isObject(one) && one.severity === 'information')

function nextOf(value: unknown): string | undefined {
  const links = isObject(value) && Array.isArray(value.link) ? value.link : []
  const next: unknown = links.find((link: unknown) => isObject(link) && link.relation === 'next')
  return isObject(next) && typeof next.url === 'string' ? next.url : undefined
}
