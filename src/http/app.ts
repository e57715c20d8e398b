import express, { type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Registry } from 'prom-client'
import { whenReady } from './about.ts'
import { answerProblem } from './answer-problem.ts'
import { cors } from './cors.ts'
import { createMetrics } from './metrics.ts'
import type { Parts } from './ports.ts'
import { MethodNotAllowed, UnknownPath } from './problems.ts'
import { type Route, routes } from './routes.ts'

export interface Options {
  /** Served before our own paths, with its own CORS; the sandbox puts its FHIR server here. */
  readonly mount?: RequestHandler
  /** Paths beside our own, under the same guards: the console's. */
  readonly more?: readonly Route[]
  /** False while starting and stopping: calls are then answered 503. */
  readonly isReady?: () => boolean
  /** Where metrics are collected; a registry of its own by default. */
  readonly register?: Registry
}

/** The CDS Hooks service as an Express application. It does not listen; see listen.ts. */
export function createApp({
  mount,
  more = [],
  isReady = () => true,
  register,
  ...parts
}: Parts & Options): express.Express {
  const app = express().disable('x-powered-by').disable('etag')
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } } }))
  if (mount) app.use(mount)
  app.use(cors(parts.config.corsOrigins), noStore)
  const beside = more.map(route => ({ ...route, handlers: [whenReady(isReady), ...route.handlers] }))
  const all = [...routes(parts, createMetrics(register), isReady), ...beside]
  for (const { method, path, handlers } of all)
    app
      .route(path)
      [method](...handlers)
      .all(notAllowed(method === 'get' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS'))
  app.use(unknownPath)
  app.use(answerProblem(parts.logger, parts.config.limits.bodyBytes))
  return app
}

/** Answers speak of one patient at one moment: nobody may keep them. */
const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next()
}

const notAllowed =
  (allow: string): RequestHandler =>
  () => {
    throw new MethodNotAllowed(allow)
  }

const unknownPath: RequestHandler = () => {
  throw new UnknownPath()
}
