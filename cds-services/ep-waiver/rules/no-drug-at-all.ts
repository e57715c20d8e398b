import { no, open, rule, unknown, yes } from '#rule'

/** ウ②: the C-CAT report shows no drug that could be given on the variants found, trials included. */
export const noDrugAtAll = rule({
  id: 'ep-waiver/no-drug-at-all',
  cites: ['fee-2026/b011-5/1-u-2', 'report-2025/5'],
  reads: ['ccat.noCandidate', 'ccat.candidates.drug'],
  why: { yes: ['no-drug-at-all'], no: ['candidates-listed'], open: ['no-candidate-beside-candidates'] },
  decide({ ccat }) {
    if (ccat?.noCandidate === undefined || ccat.candidates === undefined) return unknown('ccat.candidates')
    const drugs = ccat.candidates.map(one => one.drug)
    if (drugs.length === 0) return ccat.noCandidate ? yes('no-drug-at-all', {}, ccat) : unknown('ccat.candidates')
    return ccat.noCandidate
      ? open('no-candidate-beside-candidates', { drugs }, ccat)
      : no('candidates-listed', { drugs }, ccat)
  },
})
