import type { Case } from '#case'
import { all, any, type Question, type Reason } from '#rule'
import { advancedCareOpen } from './rules/advanced-care-open.ts'
import { approvedHematologicalPanel } from './rules/approved-hematological-panel.ts'
import { approvedSolidPanel } from './rules/approved-solid-panel.ts'
import { bloodHasReason } from './rules/blood-has-reason.ts'
import { cdxItemsPayable } from './rules/cdx-items-payable.ts'
import { drugTherapyProbable } from './rules/drug-therapy-probable.ts'
import { facilityHasFiled } from './rules/facility-has-filed.ts'
import { hematologicalIndication } from './rules/hematological-indication.ts'
import { locallyAdvancedOrMetastatic } from './rules/locally-advanced-or-metastatic.ts'
import { noStandardTherapy } from './rules/no-standard-therapy.ts'
import { oncePerPatient } from './rules/once-per-patient.ts'
import { oncePerSameDisease } from './rules/once-per-same-disease.ts'
import { panelIsCompanionTest } from './rules/panel-is-companion-test.ts'
import { physicianDecidesTiming } from './rules/physician-decides-timing.ts'
import { plasmaHasReason } from './rules/plasma-has-reason.ts'
import { solidTumor } from './rules/solid-tumor.ts'
import { standardTherapyExpectedToFinish } from './rules/standard-therapy-expected-to-finish.ts'
import { standardTherapyFinished } from './rules/standard-therapy-finished.ts'
import { standardTherapyStillApplies } from './rules/standard-therapy-still-applies.ts'
import { useOf } from './use.ts'

/** D006-19 通知(1)イ: no standard therapy; or locally advanced or metastatic, and standard therapy over or about to be. */
const timing = any(
  noStandardTherapy,
  all(locallyAdvancedOrMetastatic, any(standardTherapyFinished, standardTherapyExpectedToFinish)),
)

const patient = all(timing, drugTherapyProbable, oncePerPatient, solidTumor, facilityHasFiled)
const product = all(approvedSolidPanel, bloodHasReason)

/** D006-19「1」 for the order at hand. */
const profile = all(patient, product)

/** D006-19「2」: no timing rule; the disease and its phase decide. */
const hematologicalPatient = all(hematologicalIndication, oncePerSameDisease, facilityHasFiled)
const hematological = all(hematologicalPatient, approvedHematologicalPanel)

/** D004-2, D006-18, D006-27: a companion test, at any time. */
const cdx = all(cdxItemsPayable, panelIsCompanionTest, plasmaHasReason, facilityHasFiled)

/** What is asked depends on what is ordered; with no order, whether a profile could be ordered now. */
export const inForce = (c: Case) => {
  const { order } = c
  const question = {
    profile: order === undefined ? patient : profile,
    'haem-profile': order === undefined ? hematologicalPatient : hematological,
    cdx,
  }
  return question[useOf(c)] as Question<Reason<(typeof question)[keyof typeof question]>>
}

/** Whether this patient could be profiled under insurance now, whatever is ordered. */
export const profilePatient = patient

/** The report's proposal: the same test without the limit of timing. Where the physician has judged the patient unfit, that stands. */
export const reportProposal = (c: Case) => {
  const anyTime = all(physicianDecidesTiming, locallyAdvancedOrMetastatic, oncePerPatient, solidTumor, facilityHasFiled)
  const fit = c.judgement?.drugTherapyProbable === undefined ? anyTime : all(anyTime, drugTherapyProbable)
  return useOf(c) !== 'profile' ? inForce(c) : c.order === undefined ? fit : all(fit, product)
}

/** 先進医療, for those whom insurance does not yet cover. */
export const advancedCare = all(
  advancedCareOpen,
  solidTumor,
  locallyAdvancedOrMetastatic,
  standardTherapyStillApplies,
  drugTherapyProbable,
)
