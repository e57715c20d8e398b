export { createApp, type Options } from './app.ts'
export { dayOf, localeOf } from './asked.ts'
export { basesBySite } from './bases-by-site.ts'
export type { Basis, Decided } from './basis.ts'
export { decide } from './decide.ts'
export { draftsOf } from './drafts.ts'
export { type Endpoint, endpointsOf, keysOf } from './endpoint.ts'
export { type HookRequest, readRequest, sharedByCalls } from './envelope.ts'
export { findEndpoint } from './find-endpoint.ts'
export { jsonBody } from './json-body.ts'
export { lean } from './lean.ts'
export { baseUrl, close, listen } from './listen.ts'
export { noteOf } from './note.ts'
export { bodyOf, refusals } from './openapi/answers.ts'
export type { OpenApi } from './openapi/document.ts'
export type { Paths } from './openapi/own.ts'
export type { Answer, Distil, Gather, Parts } from './ports.ts'
export { Problem } from './problem.ts'
export {
  InvalidRequest,
  NotAnswerable,
  NotGranted,
  OtherSite,
  RecordUnavailable,
  ServerNotAllowed,
  UnknownPath,
  UnknownService,
} from './problems.ts'
export { schemas } from './published-schemas.ts'
export { decideAgain, type Replayable } from './replay.ts'
export type { Route } from './routes.ts'
export { sectionsFor, statesOf } from './sections.ts'
export { faultsOf } from './shape.ts'
export { traceOf } from './trace.ts'
