import { no, open, rule, unknown, yes } from '#rule'
import { bundledIn, wardOf } from '../ward.ts'

/** A300, A301, A301-2, A301-4: the ward fee contains the tests of part 3; from 2026-06 not the profiling of blood cancers. */
export const outsideCriticalCare = rule({
  id: 'claim-check/outside-critical-care',
  cites: [
    'fee-2022/a300/7',
    'fee-2022/a301/3',
    'fee-2022/a301-2/2',
    'fee-2022/a301-4/2',
    'fee-2024/a300/7',
    'fee-2024/a301/3',
    'fee-2024/a301-2/2',
    'fee-2024/a301-4/2',
    'fee-2026/a300/7',
    'fee-2026/a301/3',
    'fee-2026/a301-2/2',
    'fee-2026/a301-4/2',
  ],
  reads: ['stays', 'order.on', 'order.state', 'order.use', 'tumor.kind', 'profile.use'],
  why: {
    yes: ['not-in-critical-care', 'paid-beside-critical-care'],
    no: ['bundled-in-critical-care'],
    open: ['critical-care-open'],
  },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const ward = wardOf(c)
    if (ward.is === 'unknown') return unknown(ward.missing)
    const [here] = ward.is === 'ward' ? ward.wards.filter(one => one.startsWith('A300') || one.startsWith('A301')) : []
    if (ward.is === 'outpatient' || here === undefined) return yes('not-in-critical-care')
    const bundled = bundledIn(here, c, k)
    if (bundled === 'yes') return no('bundled-in-critical-care', { ward: here }, ward.stay)
    return bundled === 'no'
      ? yes('paid-beside-critical-care', { ward: here }, ward.stay)
      : open('critical-care-open', { ward: here }, ward.stay)
  },
})
