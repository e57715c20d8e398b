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

/**
 * The cards of one service for one case: the decision in force, and beside it what
 * a proposal would change. Empty when the case does not concern the service, or when
 * the answer is a repeat that the asker takes to be suppressed.
 * Throws NoRegime for a day on which no rules of ours were in force.
 */
export function answer(service: Service, asked: Asked): readonly Card[] {
  const { c, hook, tables } = asked
  const act = service.actOn?.(c) ?? c.asOf
  const day = act < c.asOf ? act : c.asOf
  const knowledge = asOf(tables, day)
  if (!service.speaks(c, hook, knowledge)) return []
  const asks = (regime: Regime) => regime.id in service.questions
  const current = tables.regimes.find(regime => asks(regime) && standing(regime, day) === 'in-force')
  if (current === undefined) throw new NoRegime(service.id, day)

  const inForce = decide(service, current, asked, knowledge)
  const repeated = asked.suppressed && service.suppress?.(inForce)
  if (repeated !== undefined) {
    asked.suppressed?.(render(service, current, inForce, asked), repeated)
    return []
  }
  const proposals = tables.regimes
    .filter(regime => asks(regime) && isOnTheTable(regime, c.asOf, tables))
    .map(regime => ({ regime, told: decide(service, regime, asked, knowledge) }))
    .filter(({ told }) => told.finding.is !== 'unknown' && told.outcome !== inForce.outcome)
  return [
    render(service, current, inForce, asked),
    ...proposals.map(({ regime, told }) => render(service, regime, told, asked)),
  ]
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
