import type { RequestHandler } from 'express'
import { about, health, readiness, whenReady } from './about.ts'
import { authenticate } from './authenticate.ts'
import { call } from './call.ts'
import { discovery } from './discovery.ts'
import { endpointsOf } from './endpoint.ts'
import { feedback } from './feedback.ts'
import { findEndpoint } from './find-endpoint.ts'
import { gatewayAliases } from './gateway-alias.ts'
import { inFlight } from './in-flight.ts'
import { jsonBody } from './json-body.ts'
import type { Metrics } from './metrics.ts'
import { showOpenApi } from './openapi/document.ts'
import type { Parts } from './ports.ts'
import { showSchema } from './published-schemas.ts'
import { perClient } from './rate-limit.ts'

/** One method at one path; any other method there is refused with 405. */
export interface Route {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly handlers: readonly RequestHandler[]
}

/** Every path that is served. */
export function routes(parts: Parts, metrics: Metrics, isReady: () => boolean): readonly Route[] {
  const endpoints = endpointsOf(parts.services)
  const aliases = gatewayAliases(endpoints)
  const knowledge = () => parts.tables().version
  const gate = inFlight(parts.config.limits.inFlight, metrics)
  // A call takes its place when it is there as a whole: one that is sent slowly must not keep others out.
  const body = [...jsonBody(parts.config.limits.bodyBytes), gate]
  const answers = [...body, call(parts, metrics)]
  const known = [authenticate(parts, metrics), perClient(metrics)]
  const ready = [metrics.watch, whenReady(isReady), ...known]
  const discover = discovery(endpoints.values())

  return [
    { method: 'get', path: '/cds-services', handlers: [...known, gate, discover] },
    { method: 'post', path: '/cds-services/:id', handlers: [...ready, findEndpoint(endpoints), ...answers] },
    {
      method: 'post',
      path: '/cds-services/:id/feedback',
      handlers: [whenReady(isReady), ...known, findEndpoint(endpoints), ...body, feedback(parts, metrics)],
    },
    { method: 'get', path: aliases.discovery, handlers: [...known, gate, discover] },
    ...aliases.calls.map(({ path, hook }) => ({
      method: 'post' as const,
      path,
      handlers: [...ready, findEndpoint(endpoints, hook), ...answers],
    })),
    { method: 'get', path: '/schemas/:file', handlers: [showSchema] },
    { method: 'get', path: '/openapi.json', handlers: [showOpenApi(endpoints.values())] },
    { method: 'get', path: '/healthz', handlers: [health] },
    { method: 'get', path: '/readyz', handlers: [readiness(isReady, knowledge, parts.keep)] },
    { method: 'get', path: '/metrics', handlers: [metrics.show] },
    { method: 'get', path: '/', handlers: [about(knowledge)] },
  ]
}
