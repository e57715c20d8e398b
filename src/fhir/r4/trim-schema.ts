import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Makes fhir.schema.json from HL7's full R4 schema. Run by hand, R4 being frozen:
 * `node src/fhir/r4/trim-schema.ts <fhir.schema.json of HL7> && biome format --write src/fhir/r4`.
 * README.md beside it says what is changed, and why.
 */
const types = [
  ...['Patient', 'Condition', 'Observation', 'DiagnosticReport', 'ServiceRequest', 'MedicationRequest'],
  ...[
    'MedicationAdministration',
    'MedicationStatement',
    'Medication',
    'Procedure',
    'Specimen',
    'ChargeItem',
    'Consent',
  ],
  ...[
    'CarePlan',
    'QuestionnaireResponse',
    'Encounter',
    'Appointment',
    'FamilyMemberHistory',
    'Practitioner',
    'Coverage',
    'Bundle',
    'OperationOutcome',
  ],
]
const hl7String = '^[ \\r\\n\\t\\S]+$'
const hl7Base64 = '^(\\s*([0-9a-zA-Z\\+/=]){4}\\s*)+$'
const unread = new Set(['description', 'additionalProperties'])

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }
const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `schema` is false inside `properties`, where `description` and the like are names of FHIR elements. */
function trim(value: Json, schema = true): Json {
  if (Array.isArray(value)) return value.map(item => trim(item))
  if (!isNode(value)) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (!schema) return [[key, trim(inner)]]
    if (unread.has(key) || (key === 'pattern' && (value.type !== 'string' || inner === hl7Base64))) return []
    return [[key, key === 'pattern' && inner === hl7String ? '^[\\s\\S]+$' : trim(inner, key !== 'properties')]]
  })
  return Object.fromEntries(schema && 'properties' in value ? [['type', 'object'], ...entries] : entries)
}

const refs = (value: Json): string[] => {
  if (Array.isArray(value)) return value.flatMap(refs)
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.replace('#/definitions/', '')] : refs(inner),
  )
}

const full: { definitions: Record<string, Json> } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
full.definitions.ResourceList = { type: 'object' }
full.definitions.Narrative = { type: 'object' }

const definitions: Record<string, Json> = {}
const visit = (name: string) => {
  const definition = full.definitions[name]
  if (definition === undefined) throw new Error(`the schema does not define ${name}`)
  if (name in definitions) return
  const trimmed = trim(definition)
  definitions[name] = trimmed
  refs(trimmed).forEach(visit)
}
types.forEach(visit)

const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
const target = new URL('fhir.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ resourceTypes: types, definitions: sorted }, null, 2)}\n`)
