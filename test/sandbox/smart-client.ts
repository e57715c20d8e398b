import { createHash } from 'node:crypto'

export const verifier = 'a'.repeat(64)
export const redirect = 'http://127.0.0.1:6200/launch.html'
const challenge = createHash('sha256').update(verifier).digest('base64url')

export interface Launching {
  /** What the EHR knows, beside patient and context. */
  readonly parameters?: object
  /** Members of the authorization request that are otherwise than usual. */
  readonly changed?: Readonly<Record<string, string>>
}

const usual = { patient: 'mock-egfr-approved', appContext: '{"asOf":"2026-06-15"}' }

/** An app that is launched from an EHR, step by step, seen from the network (SMART App Launch 2.2). */
export function smartClient(fhir: string) {
  async function begin(parameters: object = usual) {
    const body = JSON.stringify({ launchUrl: redirect, parameters })
    const headers = { 'Content-Type': 'application/json', Origin: 'https://sandbox.cds-hooks.org' }
    const response = await fetch(`${fhir}/_services/smart/Launch`, { method: 'POST', headers, body })
    if (response.headers.get('access-control-allow-origin') !== '*') throw new Error('no page may begin a launch')
    return { status: response.status, body: (await response.json()) as Record<string, string> }
  }

  async function authorize({ parameters, changed }: Launching = {}) {
    const { body } = await begin({ ...usual, ...parameters })
    const query = new URLSearchParams({
      ...{ response_type: 'code', client_id: 'shirube', redirect_uri: redirect, launch: body.launch_id ?? '' },
      ...{ scope: 'launch patient/*.read', state: 's', aud: fhir },
      ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      ...changed,
    })
    const response = await fetch(`${fhir}/auth/authorize?${query}`, { redirect: 'manual' })
    return { status: response.status, to: new URL(response.headers.get('location') ?? 'about:blank') }
  }

  async function exchange(code: string, changed: Record<string, string> = {}) {
    const form = { grant_type: 'authorization_code', code, client_id: 'shirube', redirect_uri: redirect }
    const body = new URLSearchParams({ ...form, code_verifier: verifier, ...changed })
    const response = await fetch(`${fhir}/auth/token`, { method: 'POST', body })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  /** The header that a launch with these scopes ends in. */
  async function header(scope: string, parameters: object = {}): Promise<{ readonly Authorization: string }> {
    const { to } = await authorize({ parameters, changed: { scope } })
    const { body } = await exchange(to.searchParams.get('code') ?? '')
    return { Authorization: `Bearer ${body.access_token}` }
  }

  return { begin, authorize, exchange, header }
}
