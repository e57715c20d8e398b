import type { RequestHandler } from 'express'
import { Refused } from '../callers/index.ts'
import type { Metrics } from './metrics.ts'
import { noteOf } from './note.ts'
import type { Parts } from './ports.ts'

/** Notes who calls. Anyone else is answered 401 and not told why; the reason goes to the log and the metrics, as a code. */
export const authenticate =
  ({ callers, logger }: Pick<Parts, 'callers' | 'logger'>, metrics: Metrics): RequestHandler =>
  async (req, res, next) => {
    const { authorization } = req.headers
    const path = req.originalUrl.replace(/\?.*$/s, '')
    try {
      noteOf(res).caller = await callers.identify({ authorization, path, port: req.socket.localPort })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      logger.warn({ reason: error.reason, client: error.client }, 'caller refused')
      metrics.refused(error.reason, error.client)
      return void res.status(401).set('WWW-Authenticate', 'Bearer').end()
    }
    next()
  }
