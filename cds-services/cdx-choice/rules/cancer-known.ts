import { rule, unknown, yes } from '#rule'

/** D004-2 通知(2)(4) list their items by cancer: without the cancer no companion test can be named. */
export const cancerKnown = rule({
  id: 'cdx-choice/cancer-known',
  cites: ['fee-2024/d004-2/2', 'fee-2024/d004-2/4', 'fee-2026/d004-2/2', 'fee-2026/d004-2/4'],
  reads: ['tumor.groups'],
  why: { yes: ['cancer-known'] },
  decide({ tumor }) {
    if (tumor === undefined) return unknown('tumor')
    const [narrowest] = tumor.groups ?? []
    return narrowest === undefined ? unknown('tumor.groups') : yes('cancer-known', { cancer: narrowest }, tumor)
  },
})
