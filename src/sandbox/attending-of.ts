import type { SandboxRepository } from './fhir-server/repository.ts'

/** Who treats a synthetic patient, by the name our patient files give: `Practitioner/<patient>-attending`. */
export async function attendingOf(patient: string, repository: SandboxRepository): Promise<string> {
  const id = `${patient}-attending`
  return repository.readResource('Practitioner', id).then(
    () => `Practitioner/${id}`,
    () => 'Practitioner/sandbox',
  )
}
