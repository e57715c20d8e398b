import { type Author, type Card, type Hook, NoRegime } from '#cards'
import { type Tables, asOf as tablesAsOf } from '#knowledge'
import type { Basis, Decided, Question } from './basis.ts'
import { cardUuid } from './card-uuid.ts'
import type { Drafts } from './drafts.ts'
import { type Endpoint, keysOf } from './endpoint.ts'
import type { Parts } from './ports.ts'
import { NotAnswerable } from './problems.ts'
import { statesOf } from './sections.ts'

/** Hooks that are about drafts, so that one of no concern is seen before the record is touched. */
const DRAFTING: ReadonlySet<Hook> = new Set(['order-select', 'order-sign', 'order-dispatch', 'appointment-book'])

/** What judges: the program and the one version of the tables that a call uses. */
type Judging = Pick<Parts, 'distil' | 'answer'> & { readonly tables: Tables }

/**
 * From a question and its drafts to the cards; the record is read only where it is needed. The same basis, program and
 * tables always give the same cards. Throws NotAnswerable, and whatever reading the record throws.
 */
export async function judge(
  { tables, distil, answer }: Judging,
  endpoint: Endpoint,
  question: Question,
  drafts: Drafts,
  readRecord: () => Promise<NonNullable<Basis['record']>>,
): Promise<Decided> {
  const { service, hook } = endpoint
  const { patientId, hookInstance, asOf, locale, facility, repeats } = question
  const { orders, draftResources, remarks: unread } = drafts
  const given = { orders, draftResources, asOf, tables, facility, patientId }
  const knowledge = tablesAsOf(tables, asOf)
  const basis: Basis = { endpoint: endpoint.id, question, drafts }

  if (DRAFTING.has(hook) && !service.speaks(distil({ ...given, record: {} }).c, hook, knowledge))
    return { cards: [], remarks: unread, basis }

  const record = await readRecord()
  const { c, remarks: unknown } = distil({ ...given, record })
  const remarks = [...unread, ...unknown]
  const read = { remarks, sections: statesOf(record, keysOf(service)), basis: { ...basis, record }, situation: c }
  if (!service.speaks(c, hook, knowledge)) return { cards: [], ...read }

  const uuid = (name: string) => cardUuid(hookInstance, endpoint.id, name)
  const asked = { c, hook, locale, tables, author: authorOf(question), uuid }
  const suppressed: { card: Card; reason: string }[] = []
  const keep = (card: Card, reason: string) => void suppressed.push({ card, reason })
  try {
    const cards = answer(service, repeats === 'suppressed' ? { ...asked, suppressed: keep } : asked)
    return { cards, ...read, suppressed }
  } catch (error) {
    if (error instanceof NoRegime) throw new NotAnswerable('No body of rules that we hold was in force on this day')
    throw error
  }
}

function authorOf({ patientId, userId }: Question): Author {
  const practitioner = userId?.startsWith('Practitioner') ? userId : undefined
  return { patient: `Patient/${patientId}`, ...(practitioner && { practitioner }) }
}
