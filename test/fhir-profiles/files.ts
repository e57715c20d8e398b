import { jsonFiles } from '../terminology/files.ts'

/** Our profiles by id. */
export const profiles: ReadonlyMap<string, fhir4.StructureDefinition> = new Map(
  [...jsonFiles<fhir4.StructureDefinition>('fhir-profiles/StructureDefinition-*.json')].map(([name, profile]) => [
    name.replace('StructureDefinition-', ''),
    profile,
  ]),
)

/** The example of each profile, by the id of the profile. */
export const examples = jsonFiles<fhir4.FhirResource>('fhir-profiles/examples/*.json')

/** Every coding and reference inside a resource, however deep. */
export function inside(value: unknown): { codings: fhir4.Coding[]; references: string[] } {
  if (typeof value !== 'object' || value === null) return { codings: [], references: [] }
  const nested = Object.values(value).map(inside)
  const own = value as fhir4.Coding & fhir4.Reference
  return {
    codings: [
      ...(own.system !== undefined && own.code !== undefined ? [own] : []),
      ...nested.flatMap(one => one.codings),
    ],
    references: [
      ...(typeof own.reference === 'string' ? [own.reference] : []),
      ...nested.flatMap(one => one.references),
    ],
  }
}
