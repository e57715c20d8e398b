import type { Resource } from '@medplum/fhirtypes'

/** What stands in no patient's record: people, places, medicines and forms as such. */
const NOBODYS: ReadonlySet<string> = new Set([
  ...['Practitioner', 'PractitionerRole', 'Organization', 'Location', 'Medication', 'Questionnaire'],
  ...['ResearchStudy', 'Slot'],
])

export const isNobodys = ({ resourceType }: Pick<Resource, 'resourceType'>): boolean => NOBODYS.has(resourceType)

/** Whether a resource is the patient, or speaks of this patient and of no other. What names no patient at all is nobody's to see. */
export function isOfPatient(resource: Resource, patient: string): boolean {
  if (resource.resourceType === 'Patient') return resource.id === patient
  const named = patientsIn(resource)
  return named.size === 1 && named.has(patient)
}

/** The ids of all patients that references in a value name, however deep and with whatever base. */
export function patientsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, part] of Object.entries(value)) {
    const [, id] = (key === 'reference' && /(?:^|\/)Patient\/([^/]+)/.exec(String(part))) || []
    if (id !== undefined) found.add(id)
    else patientsIn(part, found)
  }
  return found
}
