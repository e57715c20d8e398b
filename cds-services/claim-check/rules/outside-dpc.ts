import { no, open, rule, unknown, yes } from '#rule'
import { bundledIn, wardOf } from '../ward.ts'

/** DPC: a test ordered in a DPC bed is part of the bundle, unless it is exempted. Its text for FY2026 was not found: open. */
export const outsideDpc = rule({
  id: 'claim-check/outside-dpc',
  cites: ['fee-2022/dpc', 'fee-2024/dpc-solid', 'fee-2024/dpc-haem', 'fee-2026/dpc'],
  reads: ['stays', 'order.on', 'order.state', 'order.use', 'tumor.kind', 'profile.use'],
  why: {
    yes: ['not-in-dpc', 'paid-beside-dpc'],
    no: ['bundled-in-dpc'],
    open: ['dpc-open'],
  },
  decide(c, k) {
    if (c.order?.use === undefined) return unknown('order.use')
    const ward = wardOf(c)
    if (ward.is === 'unknown') return unknown(ward.missing)
    const [here] = ward.is === 'ward' ? ward.wards.filter(one => one === 'dpc') : []
    if (ward.is === 'outpatient' || here === undefined) return yes('not-in-dpc')
    const bundled = bundledIn(here, c, k)
    if (bundled === 'yes') return no('bundled-in-dpc', { ward: here }, ward.stay)
    return bundled === 'no'
      ? yes('paid-beside-dpc', { ward: here }, ward.stay)
      : open('dpc-open', { ward: here }, ward.stay)
  },
})
