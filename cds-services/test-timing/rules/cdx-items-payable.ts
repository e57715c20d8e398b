import { no, rule, unknown, yes } from '#rule'
import { covers } from '../../shared/covers.ts'

/** D004-2, D006-18, D006-27: each item asked is payable in this cancer, on this kind of specimen, at any time. */
export const cdxItemsPayable = rule({
  id: 'test-timing/cdx-items-payable',
  cites: [
    'fee-2024/d004-2/2',
    'fee-2024/d004-2/4',
    'fee-2024/d006-18/1',
    'fee-2024/d006-27/1',
    'wg-2024-09/cdx-use',
    'fee-2026/d004-2/2',
    'fee-2026/d004-2/4',
    'fee-2026/d006-18/1',
    'fee-2026/d006-27/1',
  ],
  reads: ['order.items', 'order.specimen.kind', 'tumor.groups'],
  why: { yes: ['items-payable'], no: ['items-not-payable'] },
  decide({ order, tumor }, { cdxItems }) {
    if (order?.items === undefined || order.items.length === 0) return unknown('order.items')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    if (order.specimen?.kind === undefined) return unknown('order.specimen')
    const { groups } = tumor
    const specimen = order.specimen.kind === 'tissue' ? 'tissue' : 'blood'
    const payable = (item: string) =>
      cdxItems.some(row => row.item === item && row.specimen === specimen && covers(row, groups))
    const refused = order.items.filter(item => !payable(item))
    return refused.length === 0
      ? yes('items-payable', { items: order.items }, order)
      : no('items-not-payable', { items: refused }, order)
  },
})
