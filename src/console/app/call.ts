import type { IsoDate, Locale } from '#case'
import type { Prefetch, RecordSource } from './record.ts'
import { uuid } from './uuid.ts'

/** Who looks where nobody is known: CDS Hooks asks for somebody. */
const SOMEBODY = 'Practitioner/sandbox'

interface Calling {
  readonly hook: string
  readonly patientId: string
  readonly day: IsoDate
  readonly locale: Locale
  /** Who is at the EHR, where it proved it. */
  readonly user?: string | undefined
  /** What the hook's context holds beside user and patient. */
  readonly context?: Readonly<Record<string, unknown>>
  readonly fhirServer?: string
  /** Absent where the server is to read the record. */
  readonly prefetch?: Prefetch | undefined
}

/** A CDS Hooks call as the console sends it. */
export function callOf({ hook, patientId, day, locale, user = SOMEBODY, context, fhirServer, prefetch }: Calling) {
  return {
    hook,
    hookInstance: uuid(),
    ...(fhirServer !== undefined && { fhirServer }),
    context: { userId: user, patientId, ...context },
    ...(prefetch !== undefined && { prefetch }),
    extension: wishes(day, locale),
  }
}

const wishes = (day: IsoDate, locale: Locale) => ({ 'org.w3id.shirube.request': { asOf: day, locale } })

interface CallingAboutMany {
  readonly source: RecordSource
  /** With the meetings that are booked, where there are any. */
  readonly patients: readonly { readonly patientId: string; readonly appointments?: fhir4.Bundle }[]
  readonly day: IsoDate
  readonly locale: Locale
}

/** What every call of many patients begins with: where they are, the access to them, and the day. */
export const callAt = (source: RecordSource, day: IsoDate, locale: Locale) => ({
  fhirServer: source.fhirBase,
  ...(source.token !== undefined && { fhirAuthorization: { access_token: source.token, token_type: 'Bearer' } }),
  extension: wishes(day, locale),
})

/** A call about many patients, whose records our server reads as it does those of a CDS Hooks call. */
export const callAboutMany = ({ source, patients, day, locale }: CallingAboutMany) => ({
  ...callAt(source, day, locale),
  userId: source.user ?? SOMEBODY,
  patients,
})
