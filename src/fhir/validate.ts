import { Ajv, type ValidateFunction } from 'ajv'
import { isObject } from './json.ts'
import type { ResourceFault } from './patient-record.ts'
import schema from './r4/fhir.schema.json' with { type: 'json' }
import { unsound } from './unsound.ts'

export interface Validated {
  /** Absent when the resource is invalid, or of a type that we do not read (then without a fault). */
  readonly resource?: fhir4.FhirResource
  readonly faults: readonly ResourceFault[]
}

// What makes reading unsafe is a wrong type, code or date where we look. Elements that R4 does not know are never
// looked at and real systems send them, so the schema forbids no extra property.
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, schemas: { r4: schema } })
const compiled = new Map<string, ValidateFunction<fhir4.FhirResource>>()
const readTypes: ReadonlySet<string> = new Set(schema.resourceTypes)

/**
 * Checks one resource of unknown origin against FHIR R4. Never throws and does not change it;
 * invalid contained resources are left out of what it returns.
 */
export function validate(value: unknown): Validated {
  const type = isObject(value) ? value.resourceType : undefined
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]+$/.test(type)) return fault('unknown', 'is not a FHIR resource')
  if (!readTypes.has(type)) return { faults: [] }
  const trouble = unsound(value)
  if (trouble !== undefined) return fault(type, trouble)
  const check = checkOf(type)
  if (check(value)) return withContained(value)
  const [first] = check.errors ?? []
  return fault(type, first?.message ?? 'is invalid', first?.instancePath)
}

/** Whether resources of this type are read at all; others are passed over wherever they stand. */
export const reads = (type: string) => readTypes.has(type)

/** Compiles the checks of every type now (about 0.2 s), so that no call has to wait for them. */
export function warmUp(): void {
  for (const type of readTypes) checkOf(type)
}

function checkOf(type: string): ValidateFunction<fhir4.FhirResource> {
  const known = compiled.get(type) ?? ajv.compile<fhir4.FhirResource>({ $ref: `r4#/definitions/${type}` })
  compiled.set(type, known)
  return known
}

function withContained(resource: fhir4.FhirResource): Validated {
  if (!('contained' in resource) || resource.contained === undefined) return { resource, faults: [] }
  const read = resource.contained.map(validate)
  const contained = read.flatMap(one => one.resource ?? [])
  const faults = read.flatMap((one, i) =>
    one.faults.map(({ pointer, message }) => ({
      type: resource.resourceType,
      pointer: `/contained/${i}${pointer}`,
      message,
    })),
  )
  return { resource: { ...resource, contained }, faults }
}

const fault = (type: string, message: string, pointer = ''): Validated => ({ faults: [{ type, pointer, message }] })
