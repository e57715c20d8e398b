import type { RequestHandler } from 'express'
import type { Config } from '../config/index.ts'

/**
 * Lets browser clients in from the origins that the configuration allows, never with credentials.
 * A preflight is answered here, before anything asks who is calling.
 */
export const cors =
  (origins: Config['corsOrigins']): RequestHandler =>
  (req, res, next) => {
    const origin = req.get('origin')
    if (origins !== '*') res.vary('Origin')
    if (origin !== undefined && (origins === '*' || origins.includes(origin)))
      res.set({
        'Access-Control-Allow-Origin': origins === '*' ? '*' : origin,
        'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Language',
        // What a page is not shown unless we say so, and has to know when it is turned away.
        'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
        'Access-Control-Max-Age': '600',
      })
    if (req.method === 'OPTIONS') res.status(204).end()
    else next()
  }
