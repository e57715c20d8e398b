import { no, open, ruleFor, unknown, yes } from '#rule'
import { factsOf } from '../../shared/known.ts'
import { withoutMarker } from '../without-marker.ts'

/** The drug can be given in this cancer and setting without any marker being shown. */
export const needsNoMarker = ruleFor({
  id: 'cdx-justification/needs-no-marker',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: ['drugOrders', 'tumor.groups', 'tumor.extent.value', 'therapy.lines'],
  why: {
    yes: ['no-label-asks-for-a-marker', 'use-without-marker'],
    no: ['marker-needed'],
    open: ['use-without-marker-unverified'],
  },
  decide(drug, c, k) {
    if (c.drugOrders === undefined) return unknown('drugOrders')
    const { is, use, unverified } = withoutMarker(drug, c, k)
    if (is === 'yes')
      return use ? yes('use-without-marker', { drug, use: use.id }) : yes('no-label-asks-for-a-marker', { drug })
    if (unverified !== undefined) return open('use-without-marker-unverified', { drug, use: unverified.id })
    return is === 'no' ? no('marker-needed', { drug }) : unknown(...factsOf(is))
  },
})
