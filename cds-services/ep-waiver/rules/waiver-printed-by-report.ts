import { no, open, rule, unknown } from '#rule'

/** The report prints 省略可能 where neither ウ① nor ウ② holds by its contents: the two disagree, so it is open. */
export const waiverPrintedByReport = rule({
  id: 'ep-waiver/waiver-printed-by-report',
  cites: ['fee-2026/b011-5/1', 'chuikyo-2025-11-05/mock-reports'],
  reads: ['ccat.epOmission'],
  why: { no: ['report-does-not-say-possible'], open: ['report-says-possible'] },
  decide({ ccat }) {
    if (ccat?.epOmission === undefined) return unknown('ccat.epOmission')
    return ccat.epOmission === 'possible'
      ? open('report-says-possible', {}, ccat)
      : no('report-does-not-say-possible', {}, ccat)
  },
})
