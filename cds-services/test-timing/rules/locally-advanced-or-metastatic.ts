import { no, rule, unknown, yes } from '#rule'

/** (1)イ: the cancer is locally advanced or has metastasized. Recurrence is read as such; the card asks to confirm it. */
export const locallyAdvancedOrMetastatic = rule({
  id: 'test-timing/locally-advanced-or-metastatic',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'],
  reads: ['tumor.extent'],
  why: { yes: ['locally-advanced', 'metastatic', 'recurrent'], no: ['resectable'] },
  decide({ tumor }) {
    const extent = tumor?.extent
    if (extent?.value === undefined) return unknown('tumor.extent')
    return extent.value === 'resectable' ? no('resectable', {}, extent) : yes(extent.value, {}, extent)
  },
})
