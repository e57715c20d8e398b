import express, { type Router } from 'express'
import { z } from 'zod'
import { refuse } from './fhir-server/answer.ts'
import { refuseUnsound } from './refuse-unsound.ts'

export const pageAsked = z.strictObject({
  /** A path of this server, never another server. */
  path: z.string().regex(/^\/(?!\/)[\w./-]*$/),
  method: z.enum(['GET', 'POST']),
})

/** Somebody else's page. */
const ORIGIN = 'https://another.example'

/**
 * `POST /sandbox/as-page` `{ path, method }`: what a browser is told that shows a page of another origin, before it sends a
 * signed JSON call to this server (`preflight`) and with the answer (`answer`): status and headers. A page of this server
 * cannot try that itself, for no browser lets a page choose its origin.
 */
export function asPage(): Router {
  const router = express.Router()
  router.post('/', express.json({ limit: '2kb', type: () => true }), async (request, response) => {
    const read = pageAsked.safeParse(request.body)
    if (!read.success) return refuseUnsound(response, read.error)
    const { path, method } = read.data
    const url = `http://127.0.0.1:${request.socket.localPort}${path}`
    const wanted = {
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'authorization,content-type',
    }
    const [preflight, answer] = await Promise.all([
      fetch(url, { method: 'OPTIONS', headers: { Origin: ORIGIN, ...wanted } }),
      fetch(url, { method, headers: { Origin: ORIGIN } }),
    ])
    response.json({ origin: ORIGIN, preflight: seen(preflight), answer: seen(answer) })
  })
  router.use(refuse)
  return router
}

const seen = ({ status, headers }: Response) => ({ status, headers: Object.fromEntries(headers) })
