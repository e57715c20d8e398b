import type { Filter, SearchRequest } from '@medplum/core'
import { MemoryRepository } from '@medplum/fhir-router'
import type { Resource } from '@medplum/fhirtypes'
import { patientsIn } from '../smart/of-patient.ts'

/**
 * The resources of the repository once more, by every patient they name. A search in memory looks at each resource of its
 * type; nearly all searches are for one patient, and this keeps them from looking at everybody else's.
 */
export class ByPatient {
  readonly #records = new Map<string, MemoryRepository>()
  readonly #patients = new Map<string, ReadonlySet<string>>()

  /** Where the search has to look: the record of the one patient it names, or nothing where it names none or several. */
  recordFor({ filters = [], include, revInclude }: SearchRequest): MemoryRepository | undefined {
    const [patient] = filters.flatMap(patientIn)
    return patient === undefined || include || revInclude ? undefined : (this.#records.get(patient) ?? NOTHING)
  }

  async put(resource: Resource): Promise<void> {
    const { resourceType, id = '' } = resource
    const now = patientsIn(resource)
    await this.#removeFrom(resourceType, id, patient => !now.has(patient))
    this.#patients.set(`${resourceType}/${id}`, now)
    for (const patient of now) {
      const record = this.#recordOf(patient)
      await record.withSeeding(() => record.createResource(resource, undefined, true))
    }
  }

  async remove(type: string, id: string): Promise<void> {
    await this.#removeFrom(type, id, () => true)
    this.#patients.delete(`${type}/${id}`)
  }

  async #removeFrom(type: string, id: string, isLeft: (patient: string) => boolean): Promise<void> {
    const before = this.#patients.get(`${type}/${id}`) ?? []
    for (const patient of [...before].filter(isLeft)) await this.#recordOf(patient).expungeResource(type, id)
  }

  #recordOf(patient: string): MemoryRepository {
    const record = this.#records.get(patient) ?? new MemoryRepository()
    this.#records.set(patient, record)
    return record
  }
}

const NOTHING = new MemoryRepository()

/** The one patient a filter leaves in; `subject` may be a group of the same id. */
const patientIn = ({ code, operator, value }: Filter): readonly string[] => {
  const [, id] = /^(?:[^,]*\bPatient\/)?([A-Za-z0-9.-]+)$/.exec(value) ?? []
  return code === 'patient' && operator === 'eq' && id !== undefined ? [id] : []
}
