import type { RequestHandler } from 'express'
import type { Keep } from '../store/index.ts'
import { NotReady } from './problems.ts'

/** GET /: what this is and where to go on. */
export const about =
  (knowledge: () => string): RequestHandler =>
  (_req, res) => {
    res.json({
      name: 'Shirube',
      description: 'CDS Hooks 2.0.1 service for cancer gene-panel testing in Japan',
      knowledge: knowledge(),
      discovery: '/cds-services',
      openapi: '/openapi.json',
      schemas: ['discovery', 'request', 'response', 'feedback'].map(name => `/schemas/${name}.json`),
      health: ['/healthz', '/readyz', '/metrics'],
    })
  }

/** GET /healthz: the process answers. */
export const health: RequestHandler = (_req, res) => {
  res.json({ status: 'ok' })
}

/**
 * GET /readyz: the knowledge is loaded and calls are taken; and whether what we keep can be kept. Cards are answered
 * without the storage, so losing it must not take every instance out of the balancer. Throws NotReady.
 */
export const readiness =
  (isReady: () => boolean, knowledge: () => string, { reachable }: Pick<Keep, 'reachable'>): RequestHandler =>
  (_req, res) => {
    if (!isReady()) throw new NotReady()
    res.json({ status: 'ready', knowledge: knowledge(), storage: reachable() ? 'reachable' : 'unreachable' })
  }

/** Lets nothing pass while we are starting or stopping. Throws NotReady. */
export const whenReady =
  (isReady: () => boolean): RequestHandler =>
  (_req, _res, next) => {
    if (!isReady()) throw new NotReady()
    next()
  }
