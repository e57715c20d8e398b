import { no, rule, unknown, yes } from '#rule'

/**
 * イ and ウ are judged with reference to the C-CAT report. Where the patient refused the
 * submission there will be none, so the waiver cannot be shown (our reading).
 */
export const ccatReportAtHand = rule({
  id: 'ep-waiver/ccat-report-at-hand',
  cites: ['fee-2026/b011-5/1', 'fee-2026/d006-19/1-e'],
  reads: ['ccat.received', 'consent.ccatSubmission'],
  why: { yes: ['ccat-report-at-hand'], no: ['ccat-submission-refused'] },
  decide({ ccat, consent }) {
    if (ccat?.received === undefined) return unknown('ccat')
    if (ccat.received) return yes('ccat-report-at-hand', {}, ccat)
    if (consent?.ccatSubmission?.value === 'deny') return no('ccat-submission-refused', {}, consent.ccatSubmission)
    return unknown('ccat')
  },
})
