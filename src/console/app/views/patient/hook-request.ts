import type { IsoDate, Locale } from '#case'
import type { Changes } from '../../../shapes/what-if.ts'
import { ask } from '../../api.ts'
import { callOf } from '../../call.ts'
import type { Prefetch } from '../../record.ts'
import { inRecord } from './in-record.ts'
import type { ShownHook } from './visit.ts'

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

/** A call for one patient with what is supposed beside it; at order hooks with the draft orders of the record, as an EHR would send them. */
export async function hookCall(asking: Asking, signal: AbortSignal) {
  const { fhirBase, record, changes } = asking
  const context = await contextOf(asking, signal)
  return { ...callOf({ ...asking, context, fhirServer: fhirBase, prefetch: record }), changes }
}

async function contextOf({ hook, patientId, record, locale }: Asking, signal: AbortSignal) {
  if (hook === 'patient-view') return {}
  if (hook !== 'appointment-book') return inRecord(hook, record)
  // An appointment is no section of the record; only the sandbox has any.
  const path = `sandbox/requests/test-timing-${hook}?patient=${encodeURIComponent(patientId)}`
  const { context } = await ask<{ readonly context: Readonly<Record<string, unknown>> }>(path, { locale, signal })
  return context
}
