import type { Logger } from 'pino'
import type { Decided } from './decide.ts'
import type { Endpoint } from './endpoint.ts'

interface Occasion {
  readonly endpoint: Endpoint
  readonly hookInstance: string
  readonly asOf: string
  readonly knowledge: string
  readonly durationMs: number
}

/** One line for each decision, enough to audit it; nothing of the patient, the user or the card's text. */
export function logDecision(logger: Logger, { endpoint, ...occasion }: Occasion, { cards, sections }: Decided): void {
  const call = { ...occasion, service: endpoint.service.id, hook: endpoint.hook, sections }
  if (cards.length === 0) logger.info({ ...call, outcome: 'silent' }, 'decision')
  for (const card of cards) {
    const { regime, standing, outcome, reasons, missing } = card.extension['org.w3id.shirube.decision']
    const triples = reasons.map(({ rule, answer, why }) => [rule, answer, why])
    logger.info({ ...call, card: card.uuid, regime, standing, outcome, reasons: triples, missing }, 'decision')
  }
}
