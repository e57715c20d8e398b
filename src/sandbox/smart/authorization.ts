import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { baseUrl } from '../fhir-server/base-url.ts'
import { operationOutcome } from '../fhir-server/problem.ts'
import { refuseUnsound } from '../refuse-unsound.ts'
import { openIdConfiguration, smartConfiguration } from './configuration.ts'
import type { Identity } from './id-token.ts'
import { type LaunchContext, type Launches, TOKEN_MS } from './launches.ts'
import { granted } from './scopes.ts'

/** An app on this machine; nobody else is let in without being asked. */
const onThisMachine = z.string().refine(text => {
  const url = URL.parse(text)
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && !url.hash
}, 'expected an address on this machine')

export const authorization = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: onThisMachine,
  /** Left out where the app was not begun by the EHR but by itself (standalone launch). */
  launch: z.string().min(1).optional(),
  scope: z.string(),
  state: z.string().min(1),
  aud: z.string(),
  nonce: z.string().min(1).max(256).optional(),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
})

export const exchange = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  client_id: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
})

/** As the reference client of CDS Hooks asks for a launch; there is no standard for it yet. `user` and `permits` are ours. */
export const launch = z.object({
  launchUrl: z.string().optional(),
  parameters: z.object({
    patient: z
      .string()
      .regex(/^[A-Za-z0-9.-]{1,64}$/)
      .optional(),
    appContext: z.string().optional(),
    user: z
      .string()
      .regex(/^Practitioner(Role)?\/[A-Za-z0-9.-]{1,64}$/)
      .optional(),
    permits: z.enum(['read', 'read-write', 'nothing']).default('read-write'),
  }),
})

interface Means {
  readonly known: Launches
  readonly identity: Identity
  /** Who is taken to be at the EHR when a launch does not say: whoever treats the patient, if there is one. */
  readonly userFor: (patient: string | undefined) => Promise<string>
}

/**
 * The authorization server of the sandbox: whoever is on this machine is let in, to the patient of the launch, or where no
 * chart is open to read of everybody. Below the FHIR base, so that a browser app of any origin may call it as it calls the FHIR server.
 */
export function authorizationServer(means: Means): Router {
  const { known, identity, userFor } = means
  const router = express.Router()
  router.get('/.well-known/smart-configuration', (request, response) => {
    response.json(smartConfiguration(baseUrl(request)))
  })
  router.get('/.well-known/openid-configuration', (request, response) => {
    response.json(openIdConfiguration(baseUrl(request)))
  })
  router.get('/.well-known/jwks.json', (_request, response) => {
    response.json(identity.jwks)
  })
  router.post(
    '/_services/smart/Launch',
    express.json({ limit: '10kb', type: () => true }),
    async (request, response) => {
      const read = launch.safeParse(request.body)
      if (!read.success) return refuseUnsound(response, read.error)
      const { user, appContext, patient, permits } = read.data.parameters
      const app = URL.parse(read.data.launchUrl ?? '')?.origin
      const context = {
        ...{ permits, user: user ?? (await userFor(patient)) },
        ...(patient !== undefined && { patient }),
        ...(appContext !== undefined && { appContext }),
        ...(app !== undefined && { app }),
      }
      response.json({ launch_id: known.begin(context) })
    },
  )
  router.get('/auth/authorize', authorize(means))
  router.post('/auth/token', express.urlencoded({ extended: false, limit: '10kb' }), token(means))
  return router
}

const authorize =
  ({ known, userFor }: Means): RequestHandler =>
  async (request, response) => {
    const read = authorization.safeParse(request.query)
    // Without a sound address to go back to, the answer is shown here.
    if (!read.success) return refuseUnsound(response, read.error)
    const { client_id, redirect_uri, launch, scope, state, aud, code_challenge, nonce } = read.data
    const alone: LaunchContext = { permits: 'read', user: await userFor(undefined) }
    const context = launch === undefined ? alone : known.contextOf(launch)
    const back = new URL(redirect_uri)
    if (context?.app !== undefined && context.app !== back.origin)
      return void response.status(400).json(operationOutcome('invalid', 'The launch was begun for another app'))
    back.searchParams.set('state', state)
    if (context === undefined || aud.replace(/\/$/, '') !== baseUrl(request))
      back.searchParams.set('error', 'invalid_request')
    else if (context.permits === 'nothing') back.searchParams.set('error', 'access_denied')
    else {
      const whose = context.patient === undefined ? 'user' : 'patient'
      const scopes = granted(scope, { permits: context.permits, whose })
      const given = {
        context,
        clientId: client_id,
        redirectUri: redirect_uri,
        scopes,
        nonce,
        challenge: code_challenge,
      }
      back.searchParams.set('code', known.grant(given))
    }
    response.set('Referrer-Policy', 'no-referrer').redirect(302, back.href)
  }

const token =
  ({ known, identity }: Means): RequestHandler =>
  async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const read = exchange.safeParse(request.body)
    if (!read.success) return void response.status(400).json({ error: 'invalid_request' })
    const { code, client_id, redirect_uri, code_verifier } = read.data
    const given = known.exchange(code, client_id, redirect_uri, code_verifier)
    if (given === undefined) return void response.status(400).json({ error: 'invalid_grant' })
    const { context, scopes, nonce } = given
    const seconds = TOKEN_MS / 1000
    const claims = { issuer: baseUrl(request), clientId: client_id, user: context.user, nonce, seconds }
    response.json({
      ...{ access_token: given.token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') },
      ...(scopes.includes('openid') && { id_token: await identity.idToken(claims) }),
      ...(scopes.includes('launch') &&
        context.patient !== undefined && { patient: context.patient, need_patient_banner: true }),
      ...(context.appContext !== undefined && { appContext: context.appContext }),
    })
  }
