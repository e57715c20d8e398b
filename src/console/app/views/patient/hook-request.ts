import type { IsoDate, Locale } from '#case'
import type { Changes } from '../../../shapes/what-if.ts'
import { ask } from '../../api.ts'
import type { Prefetch } from '../../record.ts'
import { uuid } from '../../uuid.ts'
import { inRecord } from './in-record.ts'
import type { ShownHook } from './visit.ts'

/** A CDS Hooks call as the console sends it, with what is supposed beside it. */
export interface HookCall {
  readonly hook: string
  readonly hookInstance: string
  readonly fhirServer: string
  readonly context: Readonly<Record<string, unknown>>
  readonly prefetch: Prefetch
  readonly extension: Readonly<Record<string, unknown>>
  readonly changes: Changes
}

interface Asking {
  readonly hook: ShownHook
  readonly patientId: string
  readonly fhirBase: string
  /** Who is at the EHR, where it proved it. */
  readonly user?: string | undefined
  readonly record: Prefetch
  readonly day: IsoDate
  readonly locale: Locale
  readonly changes: Changes
}

/** A call for one patient; at order hooks with the draft orders of the record, as an EHR would send them. */
export async function hookCall(asking: Asking, signal: AbortSignal): Promise<HookCall> {
  const { hook, fhirBase, record, day, locale, changes } = asking
  return {
    hook,
    hookInstance: uuid(),
    fhirServer: fhirBase,
    context: await contextOf(asking, signal),
    prefetch: record,
    extension: { 'org.w3id.shirube.request': { asOf: day, locale } },
    changes,
  }
}

/** Who looks where nobody is known: CDS Hooks asks for somebody. */
const SOMEBODY = 'Practitioner/sandbox'

async function contextOf({ hook, patientId, user = SOMEBODY, record, locale }: Asking, signal: AbortSignal) {
  if (hook === 'patient-view') return { userId: user, patientId }
  if (hook !== 'appointment-book') return { userId: user, patientId, ...inRecord(hook, record) }
  // An appointment is no section of the record; only the sandbox has any.
  const path = `sandbox/requests/test-timing-${hook}?patient=${encodeURIComponent(patientId)}`
  const { context } = await ask<{ readonly context: Readonly<Record<string, unknown>> }>(path, { locale, signal })
  return context
}
