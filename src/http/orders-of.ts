import type { Limits } from '../config/index.ts'
import { readReferences } from '../fhir/index.ts'
import { type Drafts, draftsOf } from './drafts.ts'
import type { HookRequest } from './envelope.ts'
import type { Deciding } from './ports.ts'
import { RecordUnavailable } from './problems.ts'

/** Share of the time budget for reading dispatched orders; what is left is for the record. */
const READING_ORDERS = 0.3

/**
 * The orders a call is about: the drafts it brings, or those it names by reference, read from the FHIR server.
 * Throws RecordUnavailable when one cannot be read: an order we do not know must not pass for one without fault.
 */
export async function ordersOf(
  request: HookRequest,
  { fhirBases, config: { limits } }: Pick<Deciding, 'fhirBases' | 'config'>,
): Promise<Drafts> {
  const { dispatched } = request.context
  if (dispatched === undefined) return draftsOf(request.context)
  const read = await readReferences(request, dispatched, {
    base: fhirBases,
    limits: { requestMs: limits.fhirTimeoutMs, totalMs: limits.budgetMs * READING_ORDERS },
  })
  if (read.state === 'unknown') throw new RecordUnavailable({ dispatchedOrders: read.reason })
  return { orders: read.resources, draftResources: read.resources, remarks: [] }
}

/** The limits that remain for the record. */
export const timeLeft = ({ context }: HookRequest, limits: Limits): Limits =>
  context.dispatched === undefined ? limits : { ...limits, budgetMs: limits.budgetMs * (1 - READING_ORDERS) }
