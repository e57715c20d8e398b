import { setTimeout as wait } from 'node:timers/promises'
import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { refuse } from './fhir-server/answer.ts'
import { operationOutcome } from './fhir-server/problem.ts'
import { refuseUnsound } from './refuse-unsound.ts'

export const faultSchema = z.strictObject({
  /** Milliseconds before any answer, at most one minute. */
  delayMs: z.int().min(0).max(60_000).optional(),
  status: z.int().min(400).max(599).optional(),
  html: z.boolean().optional(),
  redirect: z.boolean().optional(),
  token: z.literal('required').optional(),
})

/** Ways in which the sandbox FHIR server misbehaves on demand, so that a client can be tried against them. */
export type Faults = z.infer<typeof faultSchema>

/** A switch (`GET`, `PUT`, `DELETE`) and the handler that makes the FHIR server behave as it says; one per server. */
export function faults(): { readonly control: Router; readonly inject: RequestHandler } {
  let current: Faults = {}
  const control = express.Router()
  control.get('/', (_request, response) => {
    response.json(current)
  })
  control.put('/', express.json({ limit: '1kb', type: () => true }), (request, response) => {
    const read = faultSchema.safeParse(request.body)
    if (!read.success) return refuseUnsound(response, read.error)
    current = read.data
    response.json(current)
  })
  control.delete('/', (_request, response) => {
    current = {}
    response.sendStatus(204)
  })
  control.use(refuse)
  return { control, inject: (request, response, next) => misbehave(current, request, response, next) }
}

async function misbehave(fault: Faults, ...[request, response, next]: Parameters<RequestHandler>): Promise<void> {
  if (fault.delayMs) await wait(fault.delayMs)
  if (fault.token && !/^Bearer \S+/i.test(request.get('authorization') ?? '')) {
    response.set('WWW-Authenticate', 'Bearer').status(401).json(operationOutcome('login', 'A bearer token is required'))
  } else if (fault.redirect) response.redirect(302, `${request.baseUrl}-moved${request.url}`)
  else if (fault.html) response.type('html').send('<!doctype html><title>Sign in</title><p>Please sign in.</p>')
  else if (fault.status) response.status(fault.status).json(operationOutcome('exception', 'A fault was asked for'))
  else next()
}
