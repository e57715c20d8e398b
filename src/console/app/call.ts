import type { IsoDate, Locale } from '#case'
import type { Prefetch } from './record.ts'
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
    extension: { 'org.w3id.shirube.request': { asOf: day, locale } },
  }
}
