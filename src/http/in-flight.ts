import type { RequestHandler } from 'express'
import type { Metrics } from './metrics.ts'
import { Busy } from './problems.ts'

/**
 * Takes so many calls at a time and turns further ones away at once: a client that is told to come again soon is better
 * off than one whose call waits until nobody does, and memory stays bounded. Throws Busy.
 */
export function inFlight(most: number, metrics: Metrics): RequestHandler {
  let now = 0
  return (_req, res, next) => {
    if (now >= most) {
      metrics.refused('busy', undefined)
      throw new Busy()
    }
    now += 1
    res.once('close', () => {
      now -= 1
    })
    next()
  }
}
