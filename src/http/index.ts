export { createApp, type Options } from './app.ts'
export { baseUrl, close, listen } from './listen.ts'
export type { Answer, Distil, Gather, Parts } from './ports.ts'
export { traceOf } from './trace.ts'
