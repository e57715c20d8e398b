import { no, open, rule, unknown, yes } from '#rule'
import { cdxItemsOf } from '../../shared/cdx-item-of.ts'
import { covers } from '../../shared/covers.ts'

/**
 * D004-2 通知(2)(4): the product is approved to help decide on a drug for each item asked.
 * Where our table has not confirmed the product for an item, nobody should rely on us: open.
 */
export const panelIsCompanionTest = rule({
  id: 'test-timing/panel-is-companion-test',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: ['order.panel', 'order.items', 'tumor.groups'],
  why: { yes: ['companion-test-confirmed'], no: ['panel-not-insured-for-cdx'], open: ['companion-test-to-verify'] },
  decide({ order, tumor }, { cdx, panels, tumors }) {
    if (order?.panel === undefined) return unknown('order.panel')
    if (order.items === undefined || order.items.length === 0) return unknown('order.items')
    if (tumor?.groups === undefined) return unknown('tumor.groups')
    const { panel } = order
    const { groups } = tumor
    if (!panels.some(one => one.id === panel)) return no('panel-not-insured-for-cdx', { panel }, order)
    const confirmed = new Set(
      cdx
        .filter(row => covers(row, groups, tumors) && row.confidence !== 'unverified')
        .filter(row => row.tests.some(link => link.test === panel && link.standing === 'approved'))
        .flatMap(cdxItemsOf),
    )
    const unconfirmed = order.items.filter(item => !confirmed.has(item))
    return unconfirmed.length === 0
      ? yes('companion-test-confirmed', { panel, items: order.items }, order)
      : open('companion-test-to-verify', { panel, items: unconfirmed }, order)
  },
})
