import { oauth2 } from 'fhirclient'
import { isIsoDate } from '#case'
import type { Settings } from '../../shapes/settings.ts'
import { root } from '../api.ts'
import { keepLaunch } from '../launched.ts'
import { href } from '../route.ts'

/** Why no patient is shown. */
export type Trouble = 'notFromAnEhr' | 'notAllowed' | 'refused' | 'noPatient'

/** Reading only, and only the patient of the launch. */
const SCOPE = 'launch patient/*.read'

/**
 * One step of SMART App Launch 2 as a public client with PKCE: to the authorization server, or back from it to the patient.
 * Either way the page is left; it returns only what went wrong. No FHIR server is called that the configuration does not name.
 */
export async function launch({ launch }: Settings): Promise<Trouble | undefined> {
  const query = new URLSearchParams(location.search)
  if (launch === undefined) return 'notAllowed'
  if (query.has('error')) return 'refused'
  const allowed = launch.fhirBases.map(base => new URL(base, root).href)
  return query.has('code') ? receive(allowed) : begin(query, launch.clientId, allowed)
}

async function begin(query: URLSearchParams, clientId: string, allowed: readonly string[]) {
  const iss = query.get('iss')?.replace(/\/+$/, '')
  const opaque = query.get('launch')
  if (!iss || !opaque) return 'notFromAnEhr'
  if (!allowed.includes(iss)) return 'notAllowed'
  const redirectUri = location.href.replace(/[?#].*$/, '')
  await oauth2.authorize({
    iss,
    launch: opaque,
    clientId,
    redirectUri,
    scope: SCOPE,
    pkceMode: 'required',
    completeInTarget: true,
  })
  return undefined
}

async function receive(allowed: readonly string[]): Promise<Trouble | undefined> {
  try {
    const { state } = await oauth2.ready()
    // What the library keeps is not needed any more; what we keep says only what the patient view reads.
    sessionStorage.clear()
    const { access_token: token, patient: patientId, appContext } = state.tokenResponse ?? {}
    const fhirBase = state.serverUrl.replace(/\/+$/, '')
    if (!allowed.includes(fhirBase)) return 'notAllowed'
    if (!token) return 'refused'
    if (!patientId) return 'noPatient'
    keepLaunch({ fhirBase, token, patientId })
    location.replace(`./${href('patient', [], { day: dayIn(appContext) })}`)
    return undefined
  } catch {
    return 'refused'
  }
}

/** The day of the card that led here. Anyone may have written it, so it is taken for a day or for nothing. */
function dayIn(appContext: unknown): string | undefined {
  try {
    const { asOf } = JSON.parse(String(appContext))
    return typeof asOf === 'string' && isIsoDate(asOf) ? asOf : undefined
  } catch {
    return undefined
  }
}
