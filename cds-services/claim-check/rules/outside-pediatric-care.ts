import { no, open, rule, unknown, yes } from '#rule'
import { bundledIn, wardOf } from '../ward.ts'

/** A307: the ward fee contains what it does not list; from 2026-06 profiling of blood cancers is out of (1)-(4). Note 13 on (5) can be read two ways: open. */
export const outsidePediatricCare = rule({
  id: 'claim-check/outside-pediatric-care',
  cites: ['fee-2022/a307/9-11', 'fee-2024/a307/11-13', 'fee-2026/a307/11', 'fee-2026/a307/12', 'fee-2026/a307/13'],
  reads: ['stays', 'order.on', 'order.state', 'order.use', 'tumor.kind', 'profile.use'],
  why: {
    yes: ['not-in-pediatric-care', 'paid-beside-pediatric-care'],
    no: ['bundled-in-pediatric-care'],
    open: ['pediatric-care-open'],
  },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const ward = wardOf(c)
    if (ward.is === 'unknown') return unknown(ward.missing)
    const [here] = ward.is === 'ward' ? ward.wards.filter(one => one.startsWith('A307')) : []
    if (ward.is === 'outpatient' || here === undefined) return yes('not-in-pediatric-care')
    const bundled = bundledIn(here, c, k)
    if (bundled === 'yes') return no('bundled-in-pediatric-care', { ward: here }, ward.stay)
    return bundled === 'no'
      ? yes('paid-beside-pediatric-care', { ward: here }, ward.stay)
      : open('pediatric-care-open', { ward: here }, ward.stay)
  },
})
