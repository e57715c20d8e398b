import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { baseUrl } from '../fhir-server/base-url.ts'
import { operationOutcome } from '../fhir-server/problem.ts'
import { smartConfiguration } from './configuration.ts'
import { type Launches, TOKEN_MS } from './launches.ts'

/** An app on this machine; nobody else is let in without being asked. */
const onThisMachine = z.string().refine(text => {
  const url = URL.parse(text)
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && !url.hash
}, 'expected an address on this machine')

const authorization = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: onThisMachine,
  launch: z.string().min(1),
  scope: z.string(),
  state: z.string().min(1),
  aud: z.string(),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
})

const exchange = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  client_id: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
})

/** As the reference client of CDS Hooks asks for a launch; there is no standard for it yet. */
const launch = z.object({
  launchUrl: z.string().optional(),
  parameters: z.object({ patient: z.string().regex(/^[A-Za-z0-9.-]{1,64}$/), appContext: z.string().optional() }),
})

/**
 * The authorization server of the sandbox: whoever is on this machine is let in, to the patient of the launch. Below the
 * FHIR base, so that a browser app of any origin may call it as it calls the FHIR server.
 */
export function authorizationServer(known: Launches): Router {
  const router = express.Router()
  router.get('/.well-known/smart-configuration', (request, response) => {
    response.json(smartConfiguration(baseUrl(request)))
  })
  router.post('/_services/smart/Launch', express.json({ limit: '10kb', type: () => true }), (request, response) => {
    const read = launch.safeParse(request.body)
    if (!read.success) return void response.status(400).json(operationOutcome('invalid', z.prettifyError(read.error)))
    const { patient, appContext } = read.data.parameters
    response.json({ launch_id: known.begin({ patient, ...(appContext !== undefined && { appContext }) }) })
  })
  router.get('/auth/authorize', authorize(known))
  router.post('/auth/token', express.urlencoded({ extended: false, limit: '10kb' }), token(known))
  return router
}

const authorize =
  (known: Launches): RequestHandler =>
  (request, response) => {
    const read = authorization.safeParse(request.query)
    // Without a sound address to go back to, the answer is shown here.
    if (!read.success) return void response.status(400).json(operationOutcome('invalid', z.prettifyError(read.error)))
    const { client_id, redirect_uri, launch, scope, state, aud, code_challenge } = read.data
    const back = new URL(redirect_uri)
    back.searchParams.set('state', state)
    const context = known.contextOf(launch)
    if (context === undefined || aud.replace(/\/$/, '') !== baseUrl(request))
      back.searchParams.set('error', 'invalid_request')
    else {
      const granted = { context, clientId: client_id, redirectUri: redirect_uri, scope, challenge: code_challenge }
      back.searchParams.set('code', known.grant(granted))
    }
    response.set('Referrer-Policy', 'no-referrer').redirect(302, back.href)
  }

const token =
  (known: Launches): RequestHandler =>
  (request, response) => {
    response.set('Cache-Control', 'no-store')
    const read = exchange.safeParse(request.body)
    if (!read.success) return void response.status(400).json({ error: 'invalid_request' })
    const { code, client_id, redirect_uri, code_verifier } = read.data
    const granted = known.exchange(code, client_id, redirect_uri, code_verifier)
    if (granted === undefined) return void response.status(400).json({ error: 'invalid_grant' })
    const { context, scope } = granted
    response.json({
      ...{ access_token: granted.token, token_type: 'Bearer', expires_in: TOKEN_MS / 1000, scope },
      ...context,
      need_patient_banner: true,
    })
  }

/** A token that was given out here and is over is refused; without any, the server stays open. */
export const refuseSpent =
  (known: Launches): RequestHandler =>
  (request, response, next) => {
    const [, bearer] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? []
    if (bearer === undefined || !known.isSpent(bearer)) return next()
    response.set('WWW-Authenticate', 'Bearer error="invalid_token"')
    response.status(401).json(operationOutcome('expired', 'The token is over'))
  }
