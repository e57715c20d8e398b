import type { Hook } from '#cards'
import type { Endpoint } from './endpoint.ts'

/**
 * Further paths for the same services, as the gateway of the Japanese NeXEHRS consortium
 * (https://github.com/NeXEHRS/cds-hooks-proto) writes them: discovery in the singular, and calls
 * under the hook, `POST /order-sign/test-timing-order-sign`. Hook and id must belong together.
 */
export const gatewayAliases = (endpoints: ReadonlyMap<string, Endpoint>) => {
  const hooks: readonly Hook[] = [...new Set([...endpoints.values()].map(({ hook }) => hook))]
  return { discovery: '/cds-service', calls: hooks.map(hook => ({ path: `/${hook}/:id`, hook })) }
}
