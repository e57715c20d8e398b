import { all } from '#rule'
import { clinicalDataSubmitted } from './rules/clinical-data-submitted.ts'
import { consentsRecorded } from './rules/consents-recorded.ts'
import { explained } from './rules/explained.ts'
import { itemsFilled } from './rules/items-filled.ts'
import { reviewedOrWaived } from './rules/reviewed-or-waived.ts'
import { sequenceDataSubmitted } from './rules/sequence-data-submitted.ts'

/** D006-19 ウ・エ and B011-5: what has to be on record before a panel test is closed, in the register and with C-CAT. */
export const complete = all(
  consentsRecorded,
  explained,
  reviewedOrWaived,
  sequenceDataSubmitted,
  clinicalDataSubmitted,
  itemsFilled,
)
