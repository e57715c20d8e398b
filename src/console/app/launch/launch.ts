import { oauth2 } from 'fhirclient'
import { isIsoDate } from '#case'
import type { Settings } from '../../shapes/settings.ts'
import { root } from '../api.ts'
import { keepLaunch } from '../launched.ts'
import { href } from '../route.ts'
import { uuid } from '../uuid.ts'
import { provenUser } from './proven-user.ts'
import { scopeFor, writableIn } from './scopes.ts'
import { smartConfigurationOf } from './smart-configuration.ts'

/** Why no patient is shown. */
export type Trouble =
  | 'notFromAnEhr'
  | 'notSwitchedOn'
  | 'notAllowed'
  | 'unreachable'
  | 'unfit'
  | 'denied'
  | 'refused'
  | 'userNotProven'
  | 'noPatient'

/** What we send to the authorization server to find it again in the identity token. */
const NONCE = 'shirube.nonce'

/**
 * One step of SMART App Launch 2 as a public client with PKCE: to the authorization server, or back from it to the patient.
 * Either way the page is left; it returns only what went wrong. No FHIR server is called that the configuration does not name.
 */
export async function launch({ launch }: Settings): Promise<Trouble | undefined> {
  const query = new URLSearchParams(location.search)
  if (launch === undefined) return 'notSwitchedOn'
  if (query.has('error')) return query.get('error') === 'access_denied' ? 'denied' : 'refused'
  const allowed = launch.fhirBases.map(base => new URL(base, root).href)
  return query.has('code') ? receive(launch.clientId, allowed) : begin(query, launch.clientId, allowed)
}

async function begin(query: URLSearchParams, clientId: string, allowed: readonly string[]) {
  const iss = query.get('iss')?.replace(/\/+$/, '')
  const opaque = query.get('launch')
  if (!iss || !opaque) return 'notFromAnEhr'
  if (!allowed.includes(iss)) return 'notAllowed'
  const configuration = await smartConfigurationOf(iss).catch(() => 'unreachable' as const)
  if (configuration === 'unreachable') return configuration
  if (configuration === undefined || !isNear(configuration.token_endpoint, allowed)) return 'unfit'
  const nonce = uuid()
  const address = await oauth2.authorize({
    ...{ iss, launch: opaque, clientId, scope: scopeFor(configuration) },
    redirectUri: location.href.replace(/[?#].*$/, ''),
    pkceMode: 'required',
    completeInTarget: true,
    noRedirect: true,
  })
  sessionStorage.setItem(NONCE, nonce)
  location.assign(`${address}&nonce=${nonce}`)
  return undefined
}

/** At the origin of a FHIR server that is allowed: the content security policy lets the page ask no other. */
const isNear = (address: string, allowed: readonly string[]) =>
  allowed.some(base => URL.parse(address)?.origin === new URL(base).origin)

async function receive(clientId: string, allowed: readonly string[]): Promise<Trouble | undefined> {
  const nonce = sessionStorage.getItem(NONCE) ?? undefined
  const received = await oauth2.ready().catch(() => undefined)
  // What the library keeps is not needed any more; what we keep says only what the views read.
  sessionStorage.clear()
  if (received === undefined) return 'refused'
  const { tokenResponse = {}, serverUrl, scope: asked = '' } = received.state
  const { access_token: token, patient: patientId, id_token, expires_in, scope = asked, appContext } = tokenResponse
  const fhirBase = serverUrl.replace(/\/+$/, '')
  if (!allowed.includes(fhirBase)) return 'notAllowed'
  if (!token) return 'refused'
  if (!patientId) return 'noPatient'
  try {
    const configuration = id_token === undefined ? undefined : await smartConfigurationOf(fhirBase)
    const user = id_token && configuration && (await provenUser(id_token, configuration, { fhirBase, clientId, nonce }))
    keepLaunch({
      ...{ fhirBase, token, patientId, writable: writableIn(scope) },
      until: Date.now() + (expires_in ?? USUAL_SECONDS) * 1000,
      ...(user && { user }),
    })
  } catch {
    return 'userNotProven'
  }
  location.replace(`./${href('patient', [], { day: dayIn(appContext) })}`)
  return undefined
}

/** How long a token is taken to last where the server does not say. */
const USUAL_SECONDS = 300

/** The day of the card that led here. Anyone may have written it, so it is taken for a day or for nothing. */
function dayIn(appContext: unknown): string | undefined {
  try {
    const { asOf } = JSON.parse(String(appContext))
    return typeof asOf === 'string' && isIsoDate(asOf) ? asOf : undefined
  } catch {
    return undefined
  }
}
