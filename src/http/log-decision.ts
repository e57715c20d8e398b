import type { Logger } from 'pino'
import type { Card } from '#cards'
import type { Caller } from '../callers/index.ts'
import type { Decided } from './basis.ts'
import { calledBy } from './called-by.ts'
import type { Endpoint } from './endpoint.ts'

interface Occasion {
  readonly caller: Caller
  readonly endpoint: Endpoint
  readonly hookInstance: string
  readonly asOf: string
  readonly knowledge: string
  readonly durationMs: number
}

/** One line for each decision, enough to audit it; nothing of the patient, the user or the card's text. */
export function logDecision(logger: Logger, { caller, endpoint, ...occasion }: Occasion, decided: Decided): void {
  const { cards, sections, suppressed = [] } = decided
  const call = { ...occasion, ...calledBy(caller), service: endpoint.service.id, hook: endpoint.hook, sections }
  if (cards.length === 0 && suppressed.length === 0) logger.info({ ...call, outcome: 'silent' }, 'decision')
  for (const card of cards) logger.info({ ...call, card: card.uuid, ...audited(card) }, 'decision')
  for (const { card, reason } of suppressed) logger.info({ ...call, suppressed: reason, ...audited(card) }, 'decision')
}

function audited(card: Card) {
  const { regime, standing, outcome, reasons, missing } = card.extension['org.w3id.shirube.decision']
  return { regime, standing, outcome, reasons: reasons.map(({ rule, answer, why }) => [rule, answer, why]), missing }
}
