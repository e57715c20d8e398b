import type { IsoDate, Locale } from '#case'
import type { Changes } from '../../../shapes/what-if.ts'
import { ask } from '../../api.ts'
import type { Prefetch } from '../../record.ts'
import { uuid } from '../../uuid.ts'
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
  readonly record: Prefetch
  readonly day: IsoDate
  readonly locale: Locale
  readonly changes: Changes
}

/** A call for one patient; at order hooks with the draft orders of the record, as an EHR would send them. */
export async function hookCall(asking: Asking, signal: AbortSignal): Promise<HookCall> {
  const { hook, patientId, fhirBase, record, day, locale, changes } = asking
  return {
    hook,
    hookInstance: uuid(),
    fhirServer: fhirBase,
    context: await contextOf(hook, patientId, locale, signal),
    prefetch: record,
    extension: { 'org.w3id.shirube.request': { asOf: day, locale } },
    changes,
  }
}

const USER = 'Practitioner/sandbox'

async function contextOf(hook: ShownHook, patientId: string, locale: Locale, signal: AbortSignal) {
  if (hook === 'patient-view') return { userId: USER, patientId }
  const path = `sandbox/requests/test-timing-${hook}?patient=${encodeURIComponent(patientId)}`
  const { context } = await ask<{ readonly context: Readonly<Record<string, unknown>> }>(path, { locale, signal })
  return context
}
