import { rule, unknown, yes } from '#rule'
import { covers } from '../../shared/covers.ts'
import { PLASMA_WITHOUT_CONDITION, tissueDifficult } from '../../shared/tissue-difficult.ts'

/** D006-27: a companion test on plasma needs the medical reason why tissue is difficult, save for three items. */
export const plasmaHasReason = rule({
  id: 'test-timing/plasma-has-reason',
  cites: ['fee-2024/d006-27/1', 'fee-2026/d006-27/1'],
  reads: ['order.specimen.kind', 'order.items', 'tumor.groups', 'judgement.tissueTestDifficult'],
  why: { yes: ['tissue-for-cdx', 'plasma-needs-no-reason', 'tissue-difficult-for-cdx'] },
  decide({ order, tumor, judgement = {} }, { cdxItems, tumors }) {
    if (order?.specimen?.kind === undefined) return unknown('order.specimen')
    if (order.specimen.kind === 'tissue') return yes('tissue-for-cdx', {}, order.specimen)
    if (order.items === undefined || order.items.length === 0) return unknown('order.items')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    const { groups } = tumor
    const free = (item: string) =>
      cdxItems.some(
        row => row.item === item && PLASMA_WITHOUT_CONDITION.includes(row.fee) && covers(row, groups, tumors),
      )
    if (order.items.every(free)) return yes('plasma-needs-no-reason', { items: order.items }, order)
    const difficult = tissueDifficult({ judgement })
    return difficult
      ? yes('tissue-difficult-for-cdx', { reason: difficult.reason }, difficult)
      : unknown('judgement.tissueTestDifficult')
  },
})
