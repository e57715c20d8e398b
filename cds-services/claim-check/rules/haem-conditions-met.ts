import { no, rule, unknown, yes } from '#rule'
import { orderPayable } from '../../shared/payability.ts'
import { conditionsOf, lacking } from '../conditions.ts'

/** D006-19「2」: which blood disease, in which phase, how often, where. The question is test-timing's own. */
export const haemConditionsMet = rule({
  id: 'claim-check/haem-conditions-met',
  cites: [
    'fee-2022/d006-19/2',
    'fee-2024/d006-19/note-1',
    'fee-2024/d006-19/7',
    'fee-2026/d006-19/note-1',
    'fee-2026/d006-19/2-a',
  ],
  reads: ['order', 'tumor', 'panels', 'facility.filed'],
  why: { yes: ['haem-conditions-met'], no: ['haem-conditions-not-met'] },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const conditions = conditionsOf(orderPayable['haem-profile'], c, k)
    if (conditions.is === 'yes') return yes('haem-conditions-met', {}, c.order)
    if (conditions.is === 'no') return no('haem-conditions-not-met', { failed: conditions.failed }, c.order)
    return unknown(...lacking(conditions))
  },
})
