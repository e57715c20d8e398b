import type { Hook, Service } from '#cards'

/** One service at one hook: what discovery lists and a call names. */
export interface Endpoint {
  readonly id: string
  readonly service: Service
  readonly hook: Hook
}

/** By id. Each hook has its own id, because clients that key services by URL keep only the last of several. */
export const endpointsOf = (services: readonly Service[]): ReadonlyMap<string, Endpoint> =>
  new Map(
    services
      .flatMap(service => service.hooks.map(hook => ({ id: `${service.id}-${hook}`, service, hook })))
      .map(endpoint => [endpoint.id, endpoint]),
  )

/** Every section of the record that a service can use. */
export const keysOf = ({ needs }: Service) => [...needs.required, ...needs.optional]
