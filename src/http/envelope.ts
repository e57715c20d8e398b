import { z } from 'zod'
import type { Hook } from '#cards'
import { isIsoDate } from '#case'
import { contexts } from './contexts.ts'
import { InvalidRequest } from './problems.ts'
import { faultsOf, isObject } from './shape.ts'

/** Our own request extension; both members are optional. */
const EXTENSION = 'org.w3id.shirube.request'

const wishes = z.object({
  asOf: z.string().refine(isIsoDate, 'expected a day, YYYY-MM-DD').optional(),
  locale: z.enum(['ja', 'en']).optional(),
})

/** What every call has beside its subject: where the record may be read, the token for it, and the caller's wishes. */
export const sharedByCalls = z.object({
  fhirServer: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  fhirAuthorization: z
    .object({
      access_token: z.string().min(1),
      token_type: z.string().regex(/^bearer$/i, 'expected Bearer'),
    })
    .optional(),
  extension: z.preprocess(extension => (isObject(extension) ? extension[EXTENSION] : undefined) ?? {}, wishes),
})

/** Members we do not read are ignored: clients add their own, and misspell others. */
const envelope = (hook: Hook) =>
  z
    .object({
      hook: z.literal(hook, `expected ${hook}, the hook of this service`),
      hookInstance: z.guid('expected a UUID'),
      context: contexts[hook],
      ...sharedByCalls.shape,
      prefetch: z.record(z.string(), z.unknown()).optional(),
    })
    .refine(body => body.fhirAuthorization === undefined || body.fhirServer !== undefined, {
      path: ['fhirServer'],
      error: 'required where fhirAuthorization is sent',
    })

const envelopes = new Map<Hook, ReturnType<typeof envelope>>()

export type HookRequest = z.output<ReturnType<typeof envelope>>

/** Checks a call against CDS Hooks 2.0.1. Throws InvalidRequest with one line for each fault. */
export function readRequest(hook: Hook, body: unknown): HookRequest {
  const schema = envelopes.get(hook) ?? envelope(hook)
  envelopes.set(hook, schema)
  const read = schema.safeParse(body)
  if (!read.success) throw new InvalidRequest(faultsOf(read.error))
  return read.data
}
