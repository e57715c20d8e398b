import { created, isNotFound, normalizeOperationOutcome } from '@medplum/core'
import {
  type FhirRouteHandler,
  type FhirRouteMetadata,
  FhirRouter,
  type HttpMethod,
  type RouteResult,
} from '@medplum/fhir-router'
import { bundle } from './bundle.ts'
import { isServed } from './definitions.ts'
import { search } from './search.ts'

type Route = RouteResult<FhirRouteHandler, FhirRouteMetadata>

const offered = ['batch', 'create', 'delete', 'history-instance', 'read', 'search-type', 'update', 'vread']

/** Medplum's router, limited to the interactions and resource types that the CapabilityStatement declares. */
export class SandboxRouter extends FhirRouter {
  override find(method: HttpMethod, url: string): Route | undefined {
    const route = super.find(method, url)
    const interaction = route?.data?.interaction
    if (!route || !interaction || !offered.includes(interaction)) return undefined
    if (route.params.resourceType !== undefined && !isServed(route.params.resourceType)) return undefined
    if (interaction === 'search-type') return { ...route, handler: search }
    if (interaction === 'batch') return { ...route, handler: bundle }
    if (interaction === 'update' && route.params.id) return { ...route, handler: createdIfNew(route.handler) }
    return route
  }
}

/** An update of an id that does not exist yet creates it, and answers 201. */
const createdIfNew =
  (update: FhirRouteHandler): FhirRouteHandler =>
  async (request, repository, router, options) => {
    const { resourceType = '', id = '' } = request.params
    const isNew = await repository.readResource(resourceType, id).then(
      () => false,
      error => isNotFound(normalizeOperationOutcome(error)),
    )
    const [outcome, resource] = await update(request, repository, router, options)
    if (!resource) return [outcome]
    return [isNew ? created : outcome, resource]
  }
