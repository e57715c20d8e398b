import { rule, unknown, yes } from '#rule'
import { refused } from '../refused.ts'

/** ウ: clinical data are submitted too; a form that is completed stands for it. */
export const clinicalDataSubmitted = rule({
  id: 'ccat-registration/clinical-data-submitted',
  cites: ['fee-2024/d006-19/3', 'fee-2026/d006-19/1-u', 'fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
  reads: ['consent.ccatSubmission', 'registration.clinicalData', 'registration.form'],
  why: { yes: ['clinical-data-submitted', 'form-completed', 'no-clinical-data-to-submit'] },
  decide({ consent, registration }) {
    const refusal = refused(consent)
    if (refusal !== undefined) return yes('no-clinical-data-to-submit', {}, refusal)
    const { clinicalData: step, form } = registration ?? {}
    if (step?.done === true) return yes('clinical-data-submitted', step.on === undefined ? {} : { on: step.on }, step)
    return form?.state === 'completed' ? yes('form-completed', {}, form) : unknown('registration.clinicalData')
  },
})
