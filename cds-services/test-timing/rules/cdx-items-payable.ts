import { no, open, rule, unknown, yes } from '#rule'
import { coverage } from '../../shared/covers.ts'

/** D004-2, D006-18, D006-27: each item asked is payable in this cancer, on this kind of specimen, by sequencing, at any time. */
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
  why: { yes: ['items-payable'], no: ['items-not-payable'], open: ['items-to-verify'] },
  decide({ order, tumor }, { cdxItems, tumors }) {
    if (order?.items === undefined || order.items.length === 0) return unknown('order.items')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    if (order.specimen?.kind === undefined) return unknown('order.specimen')
    const { groups } = tumor
    const specimen = order.specimen.kind === 'tissue' ? 'tissue' : 'blood'
    const onPanel = cdxItems.filter(row => row.specimen === specimen && row.method !== 'not-ngs')
    const standing = (item: string) => {
      const rows = onPanel.filter(row => row.item === item)
      const sure = rows.filter(row => row.confidence !== 'unverified')
      if (sure.some(row => coverage(row, groups, tumors) === 'yes')) return 'payable'
      if (rows.some(row => coverage(row, groups, tumors) === 'yes')) return 'to-verify'
      return rows.some(row => coverage(row, groups, tumors) === 'perhaps') ? 'perhaps' : 'refused'
    }
    const items = (wanted: ReturnType<typeof standing>) => order.items?.filter(item => standing(item) === wanted) ?? []
    if (items('refused').length > 0) return no('items-not-payable', { items: items('refused') }, order)
    if (items('to-verify').length > 0) return open('items-to-verify', { items: items('to-verify') }, order)
    if (items('perhaps').length > 0) return unknown('tumor.groups')
    return yes('items-payable', { items: order.items }, order)
  },
})
