import { rule, unknown, yes } from '#rule'
import { refused } from '../refused.ts'

/**
 * ウ: clinical data are submitted too. B011-5 通知(2) is paid where they "were submitted to C-CAT": a form of ours that is
 * completed lies in the hospital's record, ready to be entered there, and proves no submission.
 */
export const clinicalDataSubmitted = rule({
  id: 'ccat-registration/clinical-data-submitted',
  cites: ['fee-2024/d006-19/3', 'fee-2026/d006-19/1-u', 'fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
  reads: ['consent.ccatSubmission', 'registration.clinicalData'],
  why: { yes: ['clinical-data-submitted', 'no-clinical-data-to-submit'] },
  decide({ consent, registration }) {
    const refusal = refused(consent)
    if (refusal !== undefined) return yes('no-clinical-data-to-submit', {}, refusal)
    const step = registration?.clinicalData
    return step?.done === true
      ? yes('clinical-data-submitted', step.on === undefined ? {} : { on: step.on }, step)
      : unknown('registration.clinicalData')
  },
})
