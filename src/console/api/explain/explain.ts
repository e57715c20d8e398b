import type { RequestHandler } from 'express'
import { type Endpoint, InvalidRequest, localeOf, noteOf, Problem, UnknownService } from '../../../http/index.ts'
import type { Explained, Reply } from '../../shapes/explained.ts'
import type { ConsoleParts } from '../parts.ts'
import { explanation } from './explanation.ts'
import { readOnce } from './read-once.ts'

/** POST /console/api/explain/{service id}: a call like any other, with `changes` beside it if wished. */
export const explain =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { endpoint } = noteOf(res)
    if (endpoint === undefined) throw new UnknownService()
    res.vary('Accept-Language').json(await explanation(parts, endpoint, req))
  }

/**
 * POST /console/api/explain: the same call to every service at its hook, the record read once for all of them.
 * A service that refuses it does not silence the others. Throws when all refuse, and when we are wrong.
 */
export const explainAll =
  (parts: ConsoleParts, endpoints: ReadonlyMap<string, Endpoint>): RequestHandler =>
  async (req, res) => {
    const hook: unknown = req.body?.hook
    const asked = [...endpoints.values()].filter(endpoint => endpoint.hook === hook)
    const shared = { ...parts, gather: readOnce(parts.gather, asked) }
    const settled = await Promise.all(asked.map(endpoint => answerOrProblem(shared, endpoint, req)))
    if (settled.every(one => one instanceof Problem))
      throw settled[0] ?? new InvalidRequest(['hook: expected the hook of a service'])
    const replies = asked.map(({ id, service }, i): Reply => {
      const [one, title] = [settled[i], service.title[localeOf(req)]]
      return one instanceof Problem ? { id, title, refused: one.message } : { id, title, ...(one && { answer: one }) }
    })
    res.vary('Accept-Language').json(replies)
  }

async function answerOrProblem(...call: Parameters<typeof explanation>): Promise<Explained | Problem> {
  try {
    return await explanation(...call)
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error
    throw error
  }
}
