import { all } from '#rule'
import { advancedCareOpen } from './rules/advanced-care-open.ts'
import { drugTherapyProbable } from './rules/drug-therapy-probable.ts'
import { locallyAdvancedOrMetastatic } from './rules/locally-advanced-or-metastatic.ts'
import { solidTumor } from './rules/solid-tumor.ts'
import { standardTherapyStillApplies } from './rules/standard-therapy-still-applies.ts'

export { payableAsProposed as reportProposal, payableInForce as inForce, profilePatient } from '../shared/payability.ts'

/** 先進医療, for those whom insurance does not yet cover. */
export const advancedCare = all(
  advancedCareOpen,
  solidTumor,
  locallyAdvancedOrMetastatic,
  standardTherapyStillApplies,
  drugTherapyProbable,
)
