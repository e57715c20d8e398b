import { rule, unknown, yes } from '#rule'
import { refused } from '../refused.ts'

/** ウ: sequence and analysis data are submitted, by the hospital or the laboratory. C-CAT cannot report on what it was not sent. */
export const sequenceDataSubmitted = rule({
  id: 'ccat-registration/sequence-data-submitted',
  cites: ['fee-2024/d006-19/3', 'fee-2026/d006-19/1-u', 'fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
  reads: ['consent.ccatSubmission', 'registration.sequenceData', 'ccat.received'],
  why: { yes: ['sequence-data-submitted', 'ccat-has-the-data', 'no-sequence-data-to-submit'] },
  decide({ consent, registration, ccat }) {
    const refusal = refused(consent)
    if (refusal !== undefined) return yes('no-sequence-data-to-submit', {}, refusal)
    const step = registration?.sequenceData
    if (step?.done === true) return yes('sequence-data-submitted', step.on === undefined ? {} : { on: step.on }, step)
    return ccat?.received === true ? yes('ccat-has-the-data', {}, ccat) : unknown('registration.sequenceData')
  },
})
