import { rule, unknown, yes } from '#rule'
import { refused } from '../refused.ts'

/** ウ and エ: whether the patient agrees to submission and to secondary use is recorded, a refusal too. */
export const consentsRecorded = rule({
  id: 'ccat-registration/consents-recorded',
  cites: ['fee-2024/d006-19/3', 'fee-2024/d006-19/4', 'fee-2026/d006-19/1-u', 'fee-2026/d006-19/1-e'],
  reads: ['consent.ccatSubmission', 'consent.ccatSecondaryUse'],
  why: { yes: ['consents-recorded', 'submission-refused', 'secondary-use-refused'] },
  decide({ consent }) {
    const refusal = refused(consent)
    if (refusal !== undefined) return yes('submission-refused', {}, refusal)
    const { ccatSubmission: submission, ccatSecondaryUse: use } = consent ?? {}
    if (submission?.value === undefined)
      return use?.value === undefined
        ? unknown('consent.ccatSubmission', 'consent.ccatSecondaryUse')
        : unknown('consent.ccatSubmission')
    if (use?.value === undefined) return unknown('consent.ccatSecondaryUse')
    return use.value === 'deny'
      ? yes('secondary-use-refused', {}, submission, use)
      : yes('consents-recorded', {}, submission, use)
  },
})
