import { all } from '#rule'
import { dataSubmitted } from '../shared/submitted.ts'
import { consentsRecorded } from './rules/consents-recorded.ts'
import { explained } from './rules/explained.ts'
import { itemsFilled } from './rules/items-filled.ts'
import { reviewedOrWaived } from './rules/reviewed-or-waived.ts'

/** D006-19 ウ・エ and B011-5: what has to be on record before a panel test is closed, in the register and with C-CAT. */
export const complete = all(consentsRecorded, explained, reviewedOrWaived, dataSubmitted, itemsFilled)
