import { no, rule, unknown, yes } from '#rule'
import { mayBeListed } from '../../shared/fees/item-rows.ts'
import { billedBefore, mayHaveBilled } from '../billed-before.ts'
import { runOf } from '../run.ts'

/** D004-2 (1), D006-27 (1): each test once per patient, lung EGFR and MSI apart. Items billed before add nothing; where all were, nothing is paid. */
export const itemsNotBilled = rule({
  id: 'claim-check/items-not-billed',
  cites: [
    'fee-2022/d004-2/1-once',
    'fee-2022/d006-27/1',
    'fee-2024/d004-2/1-once',
    'fee-2024/d006-27/1',
    'fee-2026/d004-2/1-once',
    'fee-2026/d006-27/1',
  ],
  reads: ['order.items', 'order.specimen.kind', 'order.state', 'order.on', 'tumor.groups', 'charges', 'profile'],
  why: { yes: ['items-new', 'some-items-billed'], no: ['items-billed'] },
  decide(c, k) {
    const run = runOf(c)
    if ('missing' in run) return unknown(run.missing)
    if (c.charges === undefined) return unknown('charges')
    if (c.order?.state === undefined || (c.order.state === 'placed' && c.order.on === undefined))
      return unknown('order.on')
    if (c.order.state === 'placed' && c.charges.some(({ on }) => on === undefined)) return unknown('charges')
    if (run.items.some(item => mayBeListed(item, run, k))) return unknown('tumor.groups')
    const items = billedBefore(run, c.charges, c, k)
    if (items.length < run.items.length && mayHaveBilled(run, c.charges, k)) return unknown('charges')
    if (items.length === 0) return yes('items-new')
    return items.length < run.items.length ? yes('some-items-billed', { items }) : no('items-billed', { items })
  },
})
