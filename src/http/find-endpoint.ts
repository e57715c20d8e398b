import type { RequestHandler } from 'express'
import type { Hook } from '#cards'
import type { Endpoint } from './endpoint.ts'
import { noteOf } from './note.ts'
import { UnknownService } from './problems.ts'

/** Notes the service that the path names. Throws UnknownService, also when it does not answer the given hook. */
export const findEndpoint =
  (endpoints: ReadonlyMap<string, Endpoint>, hook?: Hook): RequestHandler =>
  (req, res, next) => {
    const endpoint = endpoints.get(String(req.params.id))
    if (endpoint === undefined || (hook !== undefined && endpoint.hook !== hook)) throw new UnknownService()
    noteOf(res).endpoint = endpoint
    next()
  }
