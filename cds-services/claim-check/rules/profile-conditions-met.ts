import { no, rule, unknown, yes } from '#rule'
import { orderPayable } from '../../shared/payability.ts'
import { conditionsOf, lacking } from '../conditions.ts'

/** D006-19「1」: who may be profiled, when, how often, on what, where. The question is test-timing's own. */
export const profileConditionsMet = rule({
  id: 'claim-check/profile-conditions-met',
  cites: [
    'fee-2022/d006-19/note-1',
    'fee-2022/d006-19/1',
    'fee-2022/d006-19/2',
    'fee-2024/d006-19/note-1',
    'fee-2024/d006-19/1',
    'fee-2024/d006-19/2',
    'fee-2026/d006-19/note-1',
    'fee-2026/d006-19/1-a',
    'fee-2026/d006-19/1-i',
  ],
  reads: ['order', 'tumor', 'judgement', 'therapy.lines', 'panels', 'facility.filed'],
  why: { yes: ['profile-conditions-met'], no: ['profile-conditions-not-met'] },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const conditions = conditionsOf(orderPayable.profile, c, k)
    if (conditions.is === 'yes') return yes('profile-conditions-met', {}, c.order)
    if (conditions.is === 'no') return no('profile-conditions-not-met', { failed: conditions.failed }, c.order)
    return unknown(...lacking(conditions))
  },
})
