import { no, open, rule, unknown, yes } from '#rule'
import { isListed, mayBeListed } from '../../shared/fees/item-rows.ts'
import { remainders } from '../../shared/fees/remainder.ts'
import { runOf } from '../run.ts'

/**
 * D006-19 note 2 and its list: what is subtracted, once the profile that came with the companion test is evaluated. For
 * items outside the list the notice does not say; where that changes what is left, it is open.
 */
export const subtractionSettled = rule({
  id: 'claim-check/subtraction-settled',
  cites: [
    'fee-2022/d006-19/note-2',
    'fee-2022/d006-19/6',
    'qa-2022-1/186',
    'fee-2024/d006-19/note-2',
    'fee-2024/d006-19/6',
    'fee-2024/d006-19/6-2026-03',
    'fee-2024/d006-19/6-2026-05',
    'fee-2026/d006-19/note-2',
    'fee-2026/d006-19/1-ka',
  ],
  reads: [
    'order.items',
    'order.specimen.kind',
    'profile.items',
    'profile.specimen',
    'profile.use',
    'tumor.groups',
    'charges',
  ],
  why: { yes: ['all-items-listed', 'readings-agree'], no: ['no-item-paid'], open: ['subtraction-open'] },
  decide(c, k) {
    const run = runOf(c)
    if ('missing' in run) return unknown(run.missing)
    if (run.items.some(item => mayBeListed(item, run, k))) return unknown('tumor.groups')
    const [first, second] = remainders(run, k)
    if (first === undefined || (first.reading === 'not-on-list' && second === undefined)) return no('no-item-paid')
    const unlisted = run.items.filter(item => !isListed(item, run, k))
    const told = {
      ...(unlisted.length > 0 && { items: unlisted }),
      subtracted: first.subtracted,
      profile: first.profile,
    }
    if (second !== undefined) return open('subtraction-open', { ...told, otherwise: second.profile }, c.order)
    return yes(unlisted.length === 0 ? 'all-items-listed' : 'readings-agree', told, c.order)
  },
})
