import type { Patient } from '@medplum/fhirtypes'
import type { SandboxRepository } from './fhir-server/repository.ts'

const storySystem = 'https://w3id.org/shirube/fhir/CodeSystem/sandbox-story'

/** One patient of the sandbox at a glance. */
export interface ListedPatient {
  readonly id: string
  readonly name: string
  readonly birthDate?: string
  /** What happened to this patient, in one Japanese sentence; absent for patients that were added later. */
  readonly story?: string
}

export async function listPatients(repository: SandboxRepository): Promise<readonly ListedPatient[]> {
  const patients = await repository.searchResources<Patient>({ resourceType: 'Patient' })
  return patients.map(({ birthDate, id, meta, name }) => {
    const story = meta?.tag?.find(({ system }) => system === storySystem)?.display
    return { id, name: nameOf(name), ...(birthDate && { birthDate }), ...(story && { story }) }
  })
}

function nameOf(names: Patient['name']): string {
  const [first] = names ?? []
  return first?.text ?? [first?.family ?? [], first?.given ?? []].flat().join(' ')
}
