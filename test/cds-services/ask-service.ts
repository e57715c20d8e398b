import type { Service, Told } from '#cards'
import type { Case } from '#case'
import { asOf, standing, type Tables } from '#knowledge'
import { ask } from '#rule'
import { tables } from '#test/rule-test'

/** What a service answers for a case under the rules in force that day, before any card is written. */
export function told(service: Service, c: Case, over: Tables = tables): Omit<Told, 'words'> {
  const regime = tables.regimes.find(one => one.id in service.questions && standing(one, c.asOf) === 'in-force')
  const question = regime && service.questions[regime.id]
  if (regime === undefined || question === undefined) throw new Error(`no rules of ${service.id} on ${c.asOf}`)
  const k = asOf(over, c.asOf)
  const known = { c, k, finding: ask(question(c, k), c, k), regime: regime.id }
  return { ...known, outcome: service.outcome(known) }
}

export const outcomeOf = (service: Service, c: Case, over: Tables = tables): string => told(service, c, over).outcome
