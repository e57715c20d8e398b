import {
  allOk,
  created,
  multipleMatches,
  OperationOutcomeError,
  type SearchRequest,
  validateResource,
  type WithId,
} from '@medplum/core'
import { type CreateResourceOptions, type DeleteResourceOptions, MemoryRepository } from '@medplum/fhir-router'
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { ByPatient } from './by-patient.ts'
import { FhirProblem } from './problem.ts'
import { withFullReferences } from './reference-filter.ts'

/**
 * Medplum's in-memory repository, made stricter: resources are validated on write, versions count 1, 2, 3 …,
 * transactions are all or nothing, and a bare id in a reference search finds what `Type/id` finds.
 */
export class SandboxRepository extends MemoryRepository {
  readonly #latest = new Map<string, number>()
  readonly #byPatient = new ByPatient()
  #undo: Map<string, readonly Resource[]> | undefined

  override async createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
    update = false,
  ): Promise<WithId<T>> {
    validateResource(resource)
    const id = resource.id ?? this.generateId()
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(id)) throw new FhirProblem(400, 'value', 'The id is not a FHIR id')
    const key = `${resource.resourceType}/${id}`
    await this.#remember(resource.resourceType, id)
    const version = (this.#latest.get(key) ?? 0) + 1
    const meta = { ...resource.meta, versionId: String(version), lastUpdated: new Date().toISOString() }
    const stored = await this.withSeeding(() => super.createResource({ ...resource, id, meta }, options, update))
    this.#latest.set(key, version)
    await this.#byPatient.put(stored)
    return stored
  }

  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: CreateResourceOptions,
  ): Promise<{ resource: WithId<T>; outcome: OperationOutcome }> {
    const [match, another] = await this.searchResources({ ...search, count: 2 })
    if (another) throw new OperationOutcomeError(multipleMatches)
    if (match) return { resource: match, outcome: allOk }
    return { resource: await this.createResource(resource, options), outcome: created }
  }

  override async deleteResource(type: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    await this.#remember(type, id)
    await super.deleteResource(type, id, options)
    await this.#byPatient.remove(type, id)
  }

  override async search<T extends Resource>(search: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const full = withFullReferences(search)
    return this.#byPatient.recordFor(search)?.search(full) ?? super.search(full)
  }

  /** The versions of a resource, newest first. Throws not-found when it does not exist now. */
  override async readHistory<T extends Resource>(type: string, id: string): Promise<Bundle<T>> {
    const versions = await this.#versions<T>(type, id)
    return {
      resourceType: 'Bundle',
      type: 'history',
      total: versions.length,
      entry: versions.reverse().map(resource => ({
        resource,
        request: { method: 'PUT', url: `${type}/${id}` },
        response: { status: '200', etag: `W/"${resource.meta?.versionId}"` },
      })),
    }
  }

  /** Everything runs in memory without waiting for I/O, so no other request can come in between. */
  override async withTransaction<R>(work: (repo: this) => Promise<R>): Promise<R> {
    if (this.#undo) return work(this)
    const before = new Map<string, readonly Resource[]>()
    this.#undo = before
    try {
      return await work(this)
    } catch (error) {
      await this.#restore(before)
      throw error
    } finally {
      this.#undo = undefined
    }
  }

  async #remember(type: string, id: string): Promise<void> {
    const key = `${type}/${id}`
    if (!this.#undo || this.#undo.has(key)) return
    this.#undo.set(key, await this.#versions(type, id).catch(() => []))
  }

  async #restore(before: ReadonlyMap<string, readonly Resource[]>): Promise<void> {
    for (const [key, versions] of before) {
      const [type = '', id = ''] = key.split('/')
      await this.expungeResource(type, id)
      await this.#byPatient.remove(type, id)
      for (const version of versions) await this.withSeeding(() => super.createResource(version, {}, true))
      const latest = versions.at(-1)
      if (latest) await this.#byPatient.put(latest)
      this.#latest.set(key, Number(latest?.meta?.versionId ?? 0))
    }
  }

  /** Sorted here, because the inherited history reverses its own list at every reading. */
  async #versions<T extends Resource>(type: string, id: string): Promise<T[]> {
    const { entry } = await super.readHistory<T>(type, id)
    return (entry ?? [])
      .flatMap(({ resource }) => resource ?? [])
      .sort((a, b) => Number(a.meta?.versionId) - Number(b.meta?.versionId))
  }
}
