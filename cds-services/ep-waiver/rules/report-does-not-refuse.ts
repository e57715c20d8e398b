import { open, rule, unknown, yes } from '#rule'

/** The report does not print 省略不可. Where it does and the paragraph would allow the waiver, the two disagree. */
export const reportDoesNotRefuse = rule({
  id: 'ep-waiver/report-does-not-refuse',
  cites: ['fee-2026/b011-5/1', 'chuikyo-2025-11-05/mock-reports'],
  reads: ['ccat.epOmission'],
  why: { yes: ['report-does-not-refuse'], open: ['report-says-not-possible'] },
  decide({ ccat }) {
    if (ccat?.epOmission === undefined) return unknown('ccat.epOmission')
    return ccat.epOmission === 'not-possible'
      ? open('report-says-not-possible', {}, ccat)
      : yes('report-does-not-refuse', {}, ccat)
  },
})
