import { no, open, rule, unknown, yes } from '#rule'
import { orderPayable } from '../../shared/payability.ts'
import { conditionsOf } from '../conditions.ts'

/** D004-2, D006-18, D006-27: the items asked are payable in this cancer, with this panel, on this specimen. Test-timing's own question. */
export const cdxConditionsMet = rule({
  id: 'claim-check/cdx-conditions-met',
  cites: [
    'fee-2022/d004-2/2',
    'fee-2022/d004-2/4',
    'fee-2022/d006-18/1',
    'fee-2022/d006-27/1',
    'fee-2024/d004-2/2',
    'fee-2024/d004-2/4',
    'fee-2024/d006-18/1',
    'fee-2024/d006-27/1',
    'fee-2026/d004-2/2',
    'fee-2026/d004-2/4',
    'fee-2026/d006-18/1',
    'fee-2026/d006-27/1',
  ],
  reads: ['order', 'tumor', 'judgement', 'facility.filed'],
  why: { yes: ['cdx-conditions-met'], no: ['cdx-conditions-not-met'], open: ['cdx-conditions-to-verify'] },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const conditions = conditionsOf(orderPayable.cdx, c, k)
    if (conditions.is === 'yes') return yes('cdx-conditions-met', {}, c.order)
    if (conditions.is === 'no') return no('cdx-conditions-not-met', { failed: conditions.failed }, c.order)
    return conditions.is === 'open' ? open('cdx-conditions-to-verify', {}, c.order) : unknown(...conditions.missing)
  },
})
