import { z } from 'zod'
import type { Hook } from '#cards'

/** What the contexts of all hooks come down to. */
export interface HookContext {
  readonly patientId: string
  readonly userId?: string
  /** The Bundle of drafts, where the hook has one; what is in it is not checked yet. */
  readonly drafts?: DraftBundle
  /** References of the drafts the call is about, where the hook names them. */
  readonly selections?: readonly string[]
  /** References of the orders the call is about, where the hook brings nothing else of them. */
  readonly dispatched?: readonly string[]
}

const ID = '[A-Za-z0-9.-]{1,64}'
const reference = z.string().regex(new RegExp(`^[A-Z][A-Za-z]+/${ID}$`), 'expected a reference, Type/id')

/** Clients send the bare id, or with the type in front of it. */
const idOf = (type: string) =>
  z
    .string()
    .regex(new RegExp(`^(${type}/)?${ID}$`), `expected the id of a ${type}`)
    .transform(text => text.replace(`${type}/`, ''))

const id = z.string().optional().catch(undefined)

/** `type` and `fullUrl` are often left out, so neither is asked for. */
const bundle = z.looseObject({
  resourceType: z.literal('Bundle', 'expected a Bundle'),
  entry: z.array(z.looseObject({ resource: z.looseObject({ resourceType: z.string(), id }).optional() })).default([]),
})
type DraftBundle = z.output<typeof bundle>

const userId = reference
const patientId = idOf('Patient')

const references = ({ entry }: DraftBundle) =>
  new Set(entry.map(({ resource }) => `${resource?.resourceType}/${resource?.id}`))

/** The context each hook must bring (CDS Hooks library 1.0.1), as tolerant as real clients need. */
export const contexts: Readonly<Record<Hook, z.ZodType<HookContext>>> = {
  'patient-view': z.object({ userId, patientId }),
  'order-select': z
    .object({ userId, patientId, draftOrders: bundle, selections: z.array(reference) })
    .refine(
      ({ selections, draftOrders }) => {
        const known = references(draftOrders)
        return selections.every(selected => known.has(selected))
      },
      { path: ['selections'], error: 'expected only references to resources of draftOrders' },
    )
    .transform(({ draftOrders, ...rest }) => ({ ...rest, drafts: draftOrders })),
  'order-sign': z
    .object({ userId, patientId, draftOrders: bundle })
    .transform(({ draftOrders, ...rest }) => ({ ...rest, drafts: draftOrders })),
  'order-dispatch': z
    .object({ patientId, dispatchedOrders: z.array(reference).min(1), performer: reference })
    .transform(({ dispatchedOrders, patientId }) => ({ patientId, dispatched: [...new Set(dispatchedOrders)] })),
  'appointment-book': z
    .object({ userId, patientId, appointments: bundle })
    .transform(({ appointments, ...rest }) => ({ ...rest, drafts: appointments, selections: [] })),
  'encounter-discharge': z.object({ userId, patientId, encounterId: idOf('Encounter') }),
}
