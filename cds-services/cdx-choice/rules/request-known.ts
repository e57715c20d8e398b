import { rule, unknown, yes } from '#rule'
import { asked, askedReads } from '../asked.ts'

/** D004-2 通知(12): a panel run as a companion test is run for items that are named beforehand; a drug names its own. */
export const requestKnown = rule({
  id: 'cdx-choice/request-known',
  cites: ['fee-2024/d004-2/12', 'fee-2026/d004-2/12'],
  reads: askedReads,
  why: { yes: ['asked-for-drugs', 'asked-for-items', 'asked-for-tests', 'asked-for-all'] },
  decide(c, k) {
    const what = asked(c, k)
    if (what.by === 'unknown') return unknown(what.missing)
    if (what.by === 'drugs') return yes('asked-for-drugs', { drugs: what.drugs })
    if (what.by === 'all') return yes('asked-for-all', {}, c.order)
    return what.items.length > 0
      ? yes('asked-for-items', { items: what.items }, c.order)
      : yes('asked-for-tests', { tests: what.tests })
  },
})
