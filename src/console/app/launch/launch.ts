import { oauth2 } from 'fhirclient'
import { isIsoDate } from '#case'
import type { Settings } from '../../shapes/settings.ts'
import { root } from '../api.ts'
import { keepLaunch } from '../launched.ts'
import { href } from '../route.ts'
import { uuid } from '../uuid.ts'
import { provenUser } from './proven-user.ts'
import { type Access, letsSearch, scopeFor, writableIn } from './scopes.ts'
import { smartConfigurationOf } from './smart-configuration.ts'

/** Why no patient is shown. */
export type Trouble =
  | 'notFromAnEhr'
  | 'notSwitchedOn'
  | 'notAllowed'
  | 'unreachable'
  | 'unfit'
  | 'denied'
  | 'scopesRefused'
  | 'refused'
  | 'userNotProven'
  | 'noPatient'
  | 'noneOfMany'

/** The servers that the configuration names. */
interface Allowed {
  readonly bases: readonly string[]
  /** Origins of authorization servers that stand elsewhere. */
  readonly authorization: readonly string[]
}

/** What was asked of which server: kept until it sends the page back. */
interface Asking {
  readonly iss: string
  /** What the EHR gave to be handed on; none where the page began the launch itself. */
  readonly launch: string | undefined
  readonly access: Access
  /** What has to come back in the identity token. */
  readonly nonce: string
  /** The view that is opened. */
  readonly view: LaunchedView
}

/** What `?open=` may name: a view of many patients, for a launch from a menu. Without it, the patient whose chart is open. */
const viewsOfMany = ['expert-panel', 'worklist'] as const
type LaunchedView = 'patient' | (typeof viewsOfMany)[number]

const ASKING = 'shirube.asking'

/**
 * One step of SMART App Launch 2 as a public client with PKCE: to the authorization server, or back from it to the patient.
 * Either way the page is left; it returns only what went wrong. No FHIR server is called that the configuration does not name.
 */
export async function launch({ launch }: Settings): Promise<Trouble | undefined> {
  const query = new URLSearchParams(location.search)
  if (launch === undefined) return 'notSwitchedOn'
  const allowed: Allowed = {
    bases: launch.fhirBases.map(base => new URL(base, root()).href),
    authorization: launch.authorization,
  }
  const kept = sessionStorage.getItem(ASKING)
  const asked: Asking | undefined = kept === null ? undefined : JSON.parse(kept)
  if (query.has('code')) return receive(launch.clientId, allowed, asked)
  const error = query.get('error')
  // Some servers grant what they can of what is asked, others refuse the whole: then the record is at least read.
  if (error === 'invalid_scope' && asked?.access === 'read-write')
    return begin({ ...asked, access: 'read' }, launch.clientId, allowed)
  if (error !== null) return troubles[error] ?? 'refused'
  const view = viewsOfMany.find(one => one === query.get('open')) ?? 'patient'
  const iss = query.get('iss')?.replace(/\/+$/, '')
  const opaque = query.get('launch') || undefined
  // A patient's page is opened from the chart; a list may be begun from a bookmark too.
  if (!iss || (view === 'patient' && opaque === undefined)) return 'notFromAnEhr'
  const access = view === 'patient' ? 'read-write' : 'many'
  return begin({ iss, launch: opaque, access, view }, launch.clientId, allowed)
}

const troubles: Readonly<Record<string, Trouble>> = { access_denied: 'denied', invalid_scope: 'scopesRefused' }

async function begin(
  { iss, launch, access, view }: Omit<Asking, 'nonce'>,
  clientId: string,
  allowed: Allowed,
): Promise<Trouble | undefined> {
  if (!allowed.bases.includes(iss)) return 'notAllowed'
  const configuration = await smartConfigurationOf(iss).catch(() => 'unreachable' as const)
  if (configuration === 'unreachable') return configuration
  if (configuration === undefined) return 'unfit'
  const { token_endpoint, jwks_uri = token_endpoint } = configuration
  if (![token_endpoint, jwks_uri].every(address => mayBeAsked(address, allowed))) return 'unfit'
  const asking: Asking = { iss, launch, access, view, nonce: uuid() }
  const address = await oauth2.authorize({
    ...{ iss, clientId, scope: scopeFor(configuration, access, launch !== undefined) },
    ...(launch !== undefined && { launch }),
    redirectUri: location.href.replace(/[?#].*$/, ''),
    pkceMode: 'required',
    completeInTarget: true,
    noRedirect: true,
  })
  sessionStorage.setItem(ASKING, JSON.stringify(asking))
  location.assign(`${address}&nonce=${asking.nonce}`)
  return undefined
}

/** The content security policy lets the page ask no other. */
const mayBeAsked = (address: string, { bases, authorization }: Allowed) =>
  [...bases.map(base => new URL(base).origin), ...authorization].includes(URL.parse(address)?.origin ?? '')

async function receive(clientId: string, allowed: Allowed, asking: Asking | undefined): Promise<Trouble | undefined> {
  const received = await oauth2.ready().catch(() => undefined)
  // What the library keeps is not needed any more; what we keep says only what the views read.
  sessionStorage.clear()
  if (received === undefined) return 'refused'
  const { tokenResponse = {}, serverUrl, scope: asked = '' } = received.state
  const { access_token: token, patient: patientId, id_token, expires_in, scope = asked, appContext } = tokenResponse
  const fhirBase = serverUrl.replace(/\/+$/, '')
  if (!allowed.bases.includes(fhirBase)) return 'notAllowed'
  if (!token) return 'refused'
  const { view = 'patient' } = asking ?? {}
  if (view === 'patient' && !patientId) return 'noPatient'
  if (view !== 'patient' && !letsSearch(scope)) return 'noneOfMany'
  try {
    const configuration = id_token === undefined ? undefined : await smartConfigurationOf(fhirBase)
    const user =
      id_token &&
      configuration &&
      (await provenUser(id_token, configuration, { fhirBase, clientId, nonce: asking?.nonce }))
    keepLaunch({
      ...{ fhirBase, token, writable: writableIn(scope), ofMany: view !== 'patient' },
      ...(patientId && { patientId }),
      until: Date.now() + (expires_in ?? USUAL_SECONDS) * 1000,
      ...(user && { user }),
    })
  } catch {
    return 'userNotProven'
  }
  location.replace(`./${href(view, [], { day: dayIn(appContext) })}`)
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
