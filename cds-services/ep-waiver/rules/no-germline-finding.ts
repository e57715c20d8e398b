import { no, open, rule, unknown, yes } from '#rule'

/**
 * イ: the C-CAT report shows no pathogenic variant suspected as a secondary (germline) finding.
 * The word is C-CAT's; allele fraction never overrules it.
 */
export const noGermlineFinding = rule({
  id: 'ep-waiver/no-germline-finding',
  cites: ['fee-2026/b011-5/1-i', 'ep-2024/round-robin'],
  reads: ['ccat.secondaryFinding'],
  why: { yes: ['no-germline-finding'], no: ['germline-suspected'], open: ['secondary-finding-disputed'] },
  decide({ ccat }) {
    const finding = ccat?.secondaryFinding
    if (finding?.disputed) return open('secondary-finding-disputed', {}, finding)
    if (finding?.value === undefined) return unknown('ccat.secondaryFinding')
    return finding.value === 'none'
      ? yes('no-germline-finding', {}, finding)
      : no('germline-suspected', { genes: finding.genes ?? [] }, finding)
  },
})
