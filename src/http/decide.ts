import { type Author, type Card, type Hook, NoRegime } from '#cards'
import type { IsoDate, Locale } from '#case'
import { asOf as tablesAsOf } from '#knowledge'
import type { Remark } from '../distil/index.ts'
import { cardUuid } from './card-uuid.ts'
import { type Endpoint, keysOf } from './endpoint.ts'
import type { HookRequest } from './envelope.ts'
import { ordersOf, timeLeft } from './orders-of.ts'
import type { Deciding } from './ports.ts'
import { NotAnswerable } from './problems.ts'
import { sectionsFor, statesOf } from './sections.ts'

export interface Decided {
  readonly cards: readonly Card[]
  readonly remarks: readonly Remark[]
  /** What was learned of each section; absent when the record was not needed. */
  readonly sections?: Readonly<Record<string, string>>
  /** Cards that only repeat earlier ones: not shown, but recorded with the reason. */
  readonly suppressed?: readonly Suppressed[]
}

export interface Suppressed {
  readonly card: Card
  readonly reason: string
}

/** Hooks that are about drafts, so that one of no concern is seen before the record is touched. */
const DRAFTING: ReadonlySet<Hook> = new Set(['order-select', 'order-sign', 'order-dispatch', 'appointment-book'])

/**
 * From a valid call to its cards. Throws RecordUnavailable and NotAnswerable.
 */
export async function decide(
  parts: Deciding,
  endpoint: Endpoint,
  request: HookRequest,
  asOf: IsoDate,
  locale: Locale,
): Promise<Decided> {
  const { tables, site } = parts
  const { service, hook } = endpoint
  const { orders, draftResources, remarks: unread } = await ordersOf(request, parts)
  const given = {
    orders,
    draftResources,
    asOf,
    tables,
    facility: site.facility,
    patientId: request.context.patientId,
  }

  const knowledge = tablesAsOf(tables, asOf)

  if (DRAFTING.has(hook) && !service.speaks(parts.distil({ ...given, record: {} }).c, hook, knowledge))
    return { cards: [], remarks: unread }

  const record = await sectionsFor(service, request, { ...parts, limits: timeLeft(request, parts.config.limits) })
  const { c, remarks: unknown } = parts.distil({ ...given, record })
  const remarks = [...unread, ...unknown]
  const sections = statesOf(record, keysOf(service))
  if (!service.speaks(c, hook, knowledge)) return { cards: [], remarks, sections }

  const uuid = (name: string) => cardUuid(request.hookInstance, endpoint.id, name)
  const asked = { c, hook, locale, tables, author: authorOf(request), uuid }
  const suppressed: Suppressed[] = []
  const keep = (card: Card, reason: string) => void suppressed.push({ card, reason })
  try {
    const cards = parts.answer(service, site.repeats === 'suppressed' ? { ...asked, suppressed: keep } : asked)
    return { cards, remarks, sections, suppressed }
  } catch (error) {
    if (error instanceof NoRegime) throw new NotAnswerable('No body of rules that we hold was in force on this day')
    throw error
  }
}

function authorOf({ context: { patientId, userId } }: HookRequest): Author {
  const practitioner = userId?.startsWith('Practitioner') ? userId : undefined
  return { patient: `Patient/${patientId}`, ...(practitioner && { practitioner }) }
}
