import express, { type Router } from 'express'
import { z } from 'zod'
import { testToken, testTokenKinds } from '../callers/index.ts'
import { refuse } from './fhir-server/answer.ts'
import { FhirProblem } from './fhir-server/problem.ts'
import { refuseUnsound } from './refuse-unsound.ts'

export const tokenAsked = z.strictObject({ url: z.url({ protocol: /^https?$/ }), kind: z.enum(testTokenKinds) })

/**
 * `POST /sandbox/test-token` `{ url, kind }`: the text of a token that the test client of this sandbox signs for one call,
 * or of one with a fault. So that anyone here can see what a signed service answers to which; a token of it opens nothing
 * but this sandbox.
 */
export function testTokens(root: string): Router {
  const router = express.Router()
  router.post('/', express.json({ limit: '2kb', type: () => true }), async (request, response) => {
    const read = tokenAsked.safeParse(request.body)
    if (!read.success) return refuseUnsound(response, read.error)
    const { url, kind } = read.data
    const token = await testToken(root, kind, url, new Date()).catch(() => {
      throw new FhirProblem(404, 'not-found', 'This sandbox can keep no key: its folder is not writable')
    })
    response.set('Cache-Control', 'no-store').type('text/plain').send(token)
  })
  router.use(refuse)
  return router
}
