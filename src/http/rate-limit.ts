import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Metrics } from './metrics.ts'
import { callerOf } from './note.ts'
import { TooManyCalls } from './problems.ts'

const MINUTE_MS = 60_000

/**
 * Lets each client, and each tenant of a client by itself, make as many calls a minute as its registration says; one that
 * is loud takes nothing from the others. Counted in this process. An unsigned call has no client to be counted for.
 */
export const perClient = (metrics: Metrics): RequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: (_req, res) => callerOf(res).callsPerMinute ?? Number.POSITIVE_INFINITY,
    keyGenerator: (_req, res) => JSON.stringify([callerOf(res).client, callerOf(res).tenant]),
    skip: (_req, res) => callerOf(res).callsPerMinute === undefined,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (_req, res, next) => {
      metrics.refused('rate-limit', callerOf(res).client)
      next(new TooManyCalls())
    },
  })
