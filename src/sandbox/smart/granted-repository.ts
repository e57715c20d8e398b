import type { SearchRequest, WithId } from '@medplum/core'
import {
  forbidden,
  isNotFound,
  normalizeOperationOutcome,
  notFound,
  OperationOutcomeError,
  Operator,
} from '@medplum/core'
import {
  type CreateResourceOptions,
  type DeleteResourceOptions,
  FhirRepository,
  type ReadHistoryOptions,
  type TransactionOptions,
  type UpdateResourceOptions,
} from '@medplum/fhir-router'
import type { Bundle, BundleEntry, Reference, Resource } from '@medplum/fhirtypes'
import type { SandboxRepository } from '../fhir-server/repository.ts'
import { isNobodys, isOfPatient } from './of-patient.ts'
import { allows, type Interaction } from './scopes.ts'

/** What a token opens. */
export interface Grant {
  /** The patient of the launch; none where no chart was open. */
  readonly patient?: string | undefined
  readonly scopes: readonly string[]
}

/**
 * The repository as the holder of a token has it: what belongs to the patient of the launch and to nobody, or to anybody
 * where the scopes are the user's, by the interactions that the scopes allow. Another patient's resource is not found, as if it were not there; what the
 * scopes do not allow is forbidden (403). Patients are written to, what is nobody's is not.
 */
export class GrantedRepository extends FhirRepository {
  readonly #stored: SandboxRepository
  readonly #grant: Grant

  constructor(stored: SandboxRepository, grant: Grant) {
    super()
    this.#stored = stored
    this.#grant = grant
  }

  override setMode(): void {}

  override generateId = (): string => this.#stored.generateId()

  override async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    this.#need(resource.resourceType, 'c')
    this.#writes(resource)
    return this.#stored.createResource(resource, options)
  }

  override async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    this.#need(type, 'r')
    const resource = await this.#stored.readResource<WithId<T>>(type, id)
    this.#mustSee(resource)
    return resource
  }

  override async readReference<T extends Resource>({ reference = '' }: Reference<T>): Promise<WithId<T>> {
    const [type = '', id = ''] = reference.split('/').slice(-2)
    return this.readResource<T>(type, id)
  }

  override readReferences = <T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> =>
    Promise.all(
      references.map(reference =>
        this.readReference(reference).catch(error => new OperationOutcomeError(normalizeOperationOutcome(error))),
      ),
    )

  override async readHistory<T extends Resource>(
    type: string,
    id: string,
    _options?: ReadHistoryOptions,
  ): Promise<Bundle<WithId<T>>> {
    await this.readResource(type, id)
    const { entry = [], ...history } = await this.#stored.readHistory<WithId<T>>(type, id)
    const seen = entry.filter(({ resource }) => resource && this.#sees(resource))
    return { ...history, total: seen.length, entry: seen }
  }

  override async readVersion<T extends Resource>(type: string, id: string, version: string): Promise<WithId<T>> {
    await this.readResource(type, id)
    const resource = await this.#stored.readVersion<WithId<T>>(type, id, version)
    this.#mustSee(resource)
    return resource
  }

  override async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    const { resourceType, id = '' } = resource
    const before = await this.#stored.readResource(resourceType, id).catch(unlessNotFound)
    this.#need(resourceType, before === undefined ? 'c' : 'u')
    if (before !== undefined) this.#mustSee(before)
    this.#writes(resource)
    return this.#stored.updateResource(resource, options)
  }

  override async deleteResource(type: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    this.#need(type, 'd')
    const resource = await this.#stored.readResource(type, id)
    this.#mustSee(resource)
    this.#writes(resource)
    await this.#stored.deleteResource(type, id, options)
  }

  override async patchResource(type: string): Promise<never> {
    throw denied(`Not offered here: patching ${type}`)
  }

  /** Found first, seen next, and counted and paged only then, so that neither a total nor a page tells of anybody else. */
  override async search<T extends Resource>(search: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const { include, revInclude, count, offset = 0, ...plain } = search
    this.#need(search.resourceType, 's')
    const seen = (await this.#stored.searchResources<T>(plain)).filter(resource => this.#sees(resource))
    const page = seen.slice(offset, count === undefined ? undefined : offset + count)
    const matches = page.map((resource): BundleEntry<WithId<T>> => ({ search: { mode: 'match' }, resource }))
    const beside = { ...(include && { include }), ...(revInclude && { revInclude }) }
    const entry = [...matches, ...(await this.#included(page, beside))]
    return { resourceType: 'Bundle', type: 'searchset', total: seen.length, ...(entry.length > 0 && { entry }) }
  }

  override async searchByReference(): Promise<never> {
    throw denied('Not offered here: searching by a list of references')
  }

  override withTransaction = <R>(work: (repository: this) => Promise<R>, _options: TransactionOptions): Promise<R> =>
    this.#stored.withTransaction(() => work(this))

  async #included<T extends Resource>(
    page: readonly WithId<T>[],
    beside: Pick<SearchRequest<T>, 'include' | 'revInclude'>,
  ): Promise<BundleEntry<WithId<T>>[]> {
    const [first] = page
    if (first === undefined || Object.keys(beside).length === 0) return []
    const these = { code: '_id', operator: Operator.EQUALS, value: page.map(({ id }) => id).join(',') }
    const search: SearchRequest<T> = { resourceType: first.resourceType, filters: [these], ...beside }
    const { entry = [] } = await this.#stored.search<T>(search)
    return entry.filter(({ search, resource }) => search?.mode === 'include' && resource && this.#sees(resource))
  }

  #sees(resource: Resource): boolean {
    const { scopes } = this.#grant
    const { resourceType } = resource
    return this.#reaches(resource) && (allows(scopes, resourceType, 'r') || allows(scopes, resourceType, 's'))
  }

  #reaches(resource: Resource): boolean {
    const { patient, scopes } = this.#grant
    const { resourceType } = resource
    const isEverybodys = allows(scopes, resourceType, 'r', 'user') || allows(scopes, resourceType, 's', 'user')
    return isNobodys(resource) || isEverybodys || (patient !== undefined && isOfPatient(resource, patient))
  }

  #mustSee(resource: Resource): void {
    if (!this.#reaches(resource)) throw new OperationOutcomeError(notFound)
  }

  #need(type: string, interaction: Interaction): void {
    if (!allows(this.#grant.scopes, type, interaction))
      throw denied(`The scopes of the token do not allow this: ${type}`)
  }

  #writes(resource: Resource): void {
    const { patient } = this.#grant
    if (patient === undefined || !isOfPatient(resource, patient))
      throw denied('The token writes only what is about the patient of the launch, and about nobody else')
  }
}

const denied = (text: string) =>
  new OperationOutcomeError({ ...forbidden, issue: [{ severity: 'error', code: 'forbidden', details: { text } }] })

function unlessNotFound(error: unknown): undefined {
  if (!isNotFound(normalizeOperationOutcome(error))) throw error
}
