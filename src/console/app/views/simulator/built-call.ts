import type { Prefetch } from '../../record.ts'
import type { Setting } from './setting.ts'
import { spoiled } from './spoil.ts'

/** What the sandbox makes up for a service and a patient. */
export interface Example {
  readonly hook: string
  readonly hookInstance: string
  readonly fhirServer: string
  readonly context: Readonly<Record<string, unknown>> & { readonly patientId: string }
}

/** A CDS Hooks 2.0.1 call, as an EHR would send it. */
export interface HookCall extends Omit<Example, 'fhirServer'> {
  readonly fhirServer?: string
  readonly fhirAuthorization?: Readonly<Record<string, unknown>>
  readonly prefetch?: Readonly<Record<string, unknown>>
  readonly extension: Readonly<Record<string, unknown>>
}

interface Built {
  readonly call: HookCall
  /** Whether the fault asked for found something in this call to make wrong. */
  readonly spoiled: boolean
}

/** The call that a setting describes; `keys` are those that discovery asks for, `record` what the FHIR server holds. */
export function builtCall(example: Example, record: Prefetch, keys: readonly string[], setting: Setting): Built {
  const { hook, hookInstance, context, fhirServer } = example
  const { prefetch, server, day, locale, fault, key } = setting
  const sound: HookCall = {
    ...{ hook, hookInstance, context },
    ...(server !== 'none' && { fhirServer }),
    ...(server === 'token' && { fhirAuthorization: authorization }),
    ...(prefetch === 'on' && { prefetch: pick(record, keys) }),
    extension: { 'org.w3id.shirube.request': { ...(day && { asOf: day }), locale } },
  }
  const call = spoiled(sound, fault, key)
  return { call, spoiled: JSON.stringify(call) !== JSON.stringify(sound) }
}

/** The sandbox's FHIR server takes any token. */
const authorization = {
  access_token: 'sandbox-token',
  token_type: 'Bearer',
  expires_in: 300,
  scope: 'patient/*.read',
  subject: 'shirube',
}

const pick = (record: Prefetch, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
