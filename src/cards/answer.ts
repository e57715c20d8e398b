import type { Case, Locale } from '#case'
import { asOf, type Knowledge, type Regime, standing, type Tables } from '#knowledge'
import { ask } from '#rule'
import type { Card } from './card.ts'
import { render } from './render.ts'
import type { Author, Hook, Service, Told } from './service.ts'
import { words } from './words.ts'

/** No body of rules that we hold was in force on the day asked: a request we must refuse, not guess at. */
export class NoRegime extends Error {
  constructor(service: string, day: string) {
    super(`${service}: no rules on record for ${day}`)
    this.name = 'NoRegime'
  }
}

export interface Asked {
  readonly c: Case
  readonly hook: Hook
  readonly locale: Locale
  readonly tables: Tables
  readonly author: Author
  /** A name within this call → a UUID, the same each time the call is replayed. */
  readonly uuid: (name: string) => string
}

/**
 * The cards of one service for one case: the decision in force, and beside it what
 * a proposal would change. Empty when the case does not concern the service.
 * Throws NoRegime for a day on which no rules of ours were in force.
 */
export function answer(service: Service, asked: Asked): readonly Card[] {
  const { c, hook, tables } = asked
  if (!service.speaks(c, hook)) return []
  const regimes = (wanted: 'in-force' | 'proposed') =>
    tables.regimes.filter(regime => regime.id in service.questions && standing(regime, c.asOf) === wanted)
  const [current] = regimes('in-force')
  if (current === undefined) throw new NoRegime(service.id, c.asOf)

  const knowledge = asOf(tables, c.asOf)
  const inForce = decide(service, current, asked, knowledge)
  const proposals = regimes('proposed')
    .map(regime => ({ regime, told: decide(service, regime, asked, knowledge) }))
    .filter(({ told }) => told.outcome !== inForce.outcome)
  return [
    render(service, current, inForce, asked),
    ...proposals.map(({ regime, told }) => render(service, regime, told, asked)),
  ]
}

function decide(service: Service, regime: Regime, { c, locale, tables }: Asked, k: Knowledge): Told {
  const question = service.questions[regime.id]
  if (question === undefined) throw new Error(`${service.id} has no question for ${regime.id}`)
  const finding = ask(question(c), c, k)
  const told = { c, k, finding, regime: regime.id }
  return { ...told, outcome: service.outcome(told), words: words(tables, locale) }
}
