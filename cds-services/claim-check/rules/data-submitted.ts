import { ask, missingFacts, rule, unknown, yes } from '#rule'
import { dataSubmitted as asInTheRegister } from '../../shared/submitted.ts'

/** B011-5 (2): sequence, analysis and clinical data are with C-CAT, unless the patient refused: the register's own question. */
export const dataSubmitted = rule({
  id: 'claim-check/data-submitted',
  cites: ['fee-2024/b011-5/2', 'fee-2026/b011-5/2'],
  reads: ['consent.ccatSubmission', 'registration', 'ccat.received'],
  why: { yes: ['data-submitted', 'submission-refused'] },
  decide(c, k) {
    const refusal = c.consent?.ccatSubmission
    if (refusal?.value === 'deny') return yes('submission-refused', {}, refusal)
    const [missing, ...more] = missingFacts(ask(asInTheRegister, c, k))
    return missing === undefined ? yes('data-submitted') : unknown(missing, ...more)
  },
})
