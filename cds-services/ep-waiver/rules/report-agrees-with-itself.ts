import { open, rule, unknown, yes } from '#rule'

/** ウ: the report does not state that no drug is usable while it lists candidates, even one that would fit. */
export const reportAgreesWithItself = rule({
  id: 'ep-waiver/report-agrees-with-itself',
  cites: ['fee-2026/b011-5/1-u-2', 'report-2025/5'],
  reads: ['ccat.noCandidate', 'ccat.candidates.drug'],
  why: { yes: ['report-agrees-with-itself'], open: ['no-candidate-beside-candidates'] },
  decide({ ccat }) {
    if (ccat?.noCandidate === undefined || ccat.candidates === undefined) return unknown('ccat.candidates')
    return ccat.noCandidate && ccat.candidates.length > 0
      ? open('no-candidate-beside-candidates', { drugs: ccat.candidates.map(one => one.drug) }, ccat)
      : yes('report-agrees-with-itself', {}, ccat)
  },
})
