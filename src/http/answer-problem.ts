import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { noteOf } from './note.ts'
import { Problem } from './problem.ts'
import { BadRequest, BodyTooLarge, InternalError, UnsupportedBody } from './problems.ts'
import { traceOf } from './trace.ts'

/** Answers whatever a handler threw with its status and an OperationOutcome, and logs it without a word of the request. */
export const answerProblem =
  (logger: Logger, bodyBytes: number): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) return next(error)
    const incident = randomUUID()
    const problem = problemOf(error, incident, bodyBytes)
    const { endpoint, hookInstance } = noteOf(res)
    const call = { hookInstance, service: endpoint?.service.id, hook: endpoint?.hook, status: problem.status }
    if (problem instanceof InternalError) logger.error({ ...call, incident, ...traceOf(error) }, 'internal error')
    else logger.info({ ...call, code: problem.code }, 'refused')
    res.status(problem.status).set(problem.headers).type('application/fhir+json').send(JSON.stringify(problem.outcome))
  }

/** Express and its body parser throw errors that carry an HTTP status. */
function problemOf(error: unknown, incident: string, bodyBytes: number): Problem {
  if (error instanceof Problem) return error
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return new BodyTooLarge(bodyBytes)
  if (status === 415) return new UnsupportedBody()
  return typeof status === 'number' && status >= 400 && status < 500
    ? new BadRequest(status)
    : new InternalError(incident)
}
