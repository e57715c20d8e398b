import { asOf, type Knowledge, type Regime, type Source, standing, type Tables } from '#knowledge'
import { ask } from '#rule'
import type { Asked } from './asked.ts'
import type { Card } from './card.ts'
import { sourceById } from './cited.ts'
import { render } from './render.ts'
import type { Service, Told } from './service.ts'
import { words } from './words.ts'

/** No body of rules that we hold was in force on the day asked: a request we must refuse, not guess at. */
export class NoRegime extends Error {
  constructor(service: string, day: string) {
    super(`${service}: no rules on record for ${day}`)
    this.name = 'NoRegime'
  }
}

/** What a service decides under one body of rules. */
export interface Decided {
  readonly regime: Regime
  readonly told: Told
}

/**
 * The decision in force and, beside it, what every proposal on the table would decide, the same or not.
 * Nothing when the case does not concern the service.
 * Throws NoRegime for a day on which no rules of ours were in force.
 */
export function decisions(
  service: Service,
  asked: Asked,
): { readonly inForce: Decided; readonly proposals: readonly Decided[] } | undefined {
  const { c, hook, tables } = asked
  const act = service.actOn?.(c) ?? c.asOf
  const day = act < c.asOf ? act : c.asOf
  const knowledge = asOf(tables, day)
  if (!service.speaks(c, hook, knowledge)) return undefined
  const asks = (regime: Regime) => regime.id in service.questions
  const current = tables.regimes.find(regime => asks(regime) && standing(regime, day) === 'in-force')
  if (current === undefined) throw new NoRegime(service.id, day)
  const under = (regime: Regime) => ({ regime, told: decide(service, regime, asked, knowledge) })
  const onTheTable = tables.regimes.filter(regime => asks(regime) && isOnTheTable(regime, c.asOf, tables))
  return { inForce: under(current), proposals: onTheTable.map(under) }
}

/** Whether a proposal says something of its own, so that it is worth a card beside the decision in force. */
export function differs({ told }: Decided, inForce: Decided, service: Pick<Service, 'differs'>): boolean {
  if (told.finding.is === 'unknown') return false
  return service.differs?.(inForce.told, told) ?? told.outcome !== inForce.told.outcome
}

/**
 * The cards of one service for one case: the decision in force, and beside it what
 * a proposal would change. Empty when the case does not concern the service, or when
 * the answer is a repeat that the asker takes to be suppressed.
 * Throws NoRegime for a day on which no rules of ours were in force.
 */
export function answer(service: Service, asked: Asked): readonly Card[] {
  const decided = decisions(service, asked)
  if (decided === undefined) return []
  const { inForce, proposals } = decided
  const card = ({ regime, told }: Decided) => render(service, regime, told, asked)
  const repeated = asked.suppressed && service.suppress?.(inForce.told)
  if (repeated !== undefined) {
    asked.suppressed?.(card(inForce), repeated)
    return []
  }
  return [inForce, ...proposals.filter(proposal => differs(proposal, inForce, service))].map(card)
}

/** Proposed, and published by that day. */
const isOnTheTable = (regime: Regime, day: Source['checked'], tables: Tables) =>
  standing(regime, day) === 'proposed' && regime.cites.some(id => (sourceById(tables, id).from ?? day) <= day)

function decide(service: Service, regime: Regime, { c, locale, tables }: Asked, k: Knowledge): Told {
  const question = service.questions[regime.id]
  if (question === undefined) throw new Error(`${service.id} has no question for ${regime.id}`)
  const finding = ask(question(c, k), c, k)
  const told = { c, k, finding, regime: regime.id }
  return { ...told, outcome: service.outcome(told), words: words(tables, locale) }
}
