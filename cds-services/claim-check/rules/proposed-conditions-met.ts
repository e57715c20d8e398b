import { no, open, rule, unknown, yes } from '#rule'
import { payableAsProposed } from '../../shared/payability.ts'
import { conditionsOf } from '../conditions.ts'

/** The report's point 2: the physician decides when to test; what test-timing asks as proposed. */
export const proposedConditionsMet = rule({
  id: 'claim-check/proposed-conditions-met',
  cites: ['report-2025/2'],
  reads: ['order', 'tumor', 'judgement', 'therapy.lines', 'panels', 'facility.filed', 'profile'],
  why: {
    yes: ['proposed-conditions-met'],
    no: ['proposed-conditions-not-met'],
    open: ['proposed-conditions-to-verify'],
  },
  decide(c, k) {
    const conditions = conditionsOf(payableAsProposed(c), c, k)
    if (conditions.is === 'yes') return yes('proposed-conditions-met')
    if (conditions.is === 'no') return no('proposed-conditions-not-met', { failed: conditions.failed })
    return conditions.is === 'open' ? open('proposed-conditions-to-verify') : unknown(...conditions.missing)
  },
})
