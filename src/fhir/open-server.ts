import type { Access, Limits } from './access.ts'
import { type FhirServer, fhirServer } from './fhir-server.ts'
import { liesUnder } from './guard.ts'
import type { RecordRequest } from './record-request.ts'
import { Unread } from './unread.ts'

/** The server a request names, opened when first needed. Throws Unread when there is none, or none we may ask. */
export function openServer(
  { fhirServer: baseUrl, fhirAuthorization }: Pick<RecordRequest, 'fhirServer' | 'fhirAuthorization'>,
  access: Access,
  limits: Limits,
): () => FhirServer {
  let opened: FhirServer | undefined
  return () => {
    if (baseUrl === undefined) throw new Unread('not-provided')
    const base = access.base(baseUrl)
    if (base === undefined || /[?#]/.test(baseUrl) || !liesUnder(baseUrl, baseUrl)) throw new Unread('refused')
    opened ??= fhirServer(base, baseUrl, fhirAuthorization?.access_token, limits)
    return opened
  }
}
