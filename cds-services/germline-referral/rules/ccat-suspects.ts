import { no, rule, unknown, yes } from '#rule'

/** The C-CAT report suspects a secondary (germline) finding. A report that has not come suspects nothing yet. */
export const ccatSuspects = rule({
  id: 'germline-referral/ccat-suspects',
  cites: ['fee-2026/b011-5/1-i', 'secondary-findings/recommendations'],
  reads: ['ccat.received', 'ccat.secondaryFinding'],
  why: { yes: ['ccat-suspects'], no: ['ccat-suspects-none', 'no-ccat-report'] },
  decide({ ccat }) {
    if (ccat?.received === false) return no('no-ccat-report', {}, ccat)
    const finding = ccat?.secondaryFinding
    if (finding?.value === undefined) return unknown(ccat?.received ? 'ccat.secondaryFinding' : 'ccat')
    return finding.value === 'suspected'
      ? yes('ccat-suspects', { genes: finding.genes ?? [] }, finding)
      : no('ccat-suspects-none', {}, finding)
  },
})
