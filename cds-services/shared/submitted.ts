import { all } from '#rule'
import { clinicalDataSubmitted } from '../ccat-registration/rules/clinical-data-submitted.ts'
import { sequenceDataSubmitted } from '../ccat-registration/rules/sequence-data-submitted.ts'

/**
 * B011-5 通知(2): sequence, analysis and clinical data are with C-CAT, unless the patient refused. Asked for the register and
 * for the claim alike, so that the two cannot disagree; the rules stay with ccat-registration, whose ids are permanent.
 */
export const dataSubmitted = all(sequenceDataSubmitted, clinicalDataSubmitted)
