import type { Case, PanelUse } from '#case'
import { all, any, type Question, type Reason } from '#rule'
import { approvedHematologicalPanel } from '../test-timing/rules/approved-hematological-panel.ts'
import { approvedSolidPanel } from '../test-timing/rules/approved-solid-panel.ts'
import { bloodHasReason } from '../test-timing/rules/blood-has-reason.ts'
import { cdxItemsPayable } from '../test-timing/rules/cdx-items-payable.ts'
import { drugTherapyProbable } from '../test-timing/rules/drug-therapy-probable.ts'
import { facilityHasFiled } from '../test-timing/rules/facility-has-filed.ts'
import { hematologicalIndication } from '../test-timing/rules/hematological-indication.ts'
import { locallyAdvancedOrMetastatic } from '../test-timing/rules/locally-advanced-or-metastatic.ts'
import { noStandardTherapy } from '../test-timing/rules/no-standard-therapy.ts'
import { oncePerPatient } from '../test-timing/rules/once-per-patient.ts'
import { oncePerSameDisease } from '../test-timing/rules/once-per-same-disease.ts'
import { panelIsCompanionTest } from '../test-timing/rules/panel-is-companion-test.ts'
import { physicianDecidesTiming } from '../test-timing/rules/physician-decides-timing.ts'
import { plasmaHasReason } from '../test-timing/rules/plasma-has-reason.ts'
import { solidTumor } from '../test-timing/rules/solid-tumor.ts'
import { standardTherapyExpectedToFinish } from '../test-timing/rules/standard-therapy-expected-to-finish.ts'
import { standardTherapyFinished } from '../test-timing/rules/standard-therapy-finished.ts'
import { useOf } from './panel-use.ts'

// What must hold for a test to be payable, asked by test-timing and by claim-check: with one home for the question the two
// cannot disagree. The rules stay with test-timing, whose ids are permanent.

/** D006-19 通知(1)イ: no standard therapy; or locally advanced or metastatic, and standard therapy over or about to be. */
const timing = any(
  noStandardTherapy,
  all(locallyAdvancedOrMetastatic, any(standardTherapyFinished, standardTherapyExpectedToFinish)),
)

/** Whether this patient could be profiled under insurance now, whatever is ordered. */
export const profilePatient = all(timing, drugTherapyProbable, oncePerPatient, solidTumor, facilityHasFiled)
const solidProduct = all(approvedSolidPanel, bloodHasReason)

/** D006-19「2」: no timing rule; the disease and its phase decide. */
const hematologicalPatient = all(hematologicalIndication, oncePerSameDisease, facilityHasFiled)

/** What is asked of an order, by what it is for. */
export const orderPayable = {
  profile: all(profilePatient, solidProduct),
  'haem-profile': all(hematologicalPatient, approvedHematologicalPanel),
  /** D004-2, D006-18, D006-27: a companion test, at any time. */
  cdx: all(cdxItemsPayable, panelIsCompanionTest, plasmaHasReason, facilityHasFiled),
} satisfies Record<PanelUse, Question>

type Payable = Question<Reason<(typeof orderPayable)[PanelUse]>>

/** The law in force: what is asked depends on what is ordered; with no order, whether a profile could be ordered now. */
export function payableInForce(c: Case): Payable {
  const unordered = { profile: profilePatient, 'haem-profile': hematologicalPatient, cdx: orderPayable.cdx }
  return (c.order === undefined ? unordered : orderPayable)[useOf(c)]
}

/** The report's proposal: the same test without the limit of timing. Where the physician has judged the patient unfit, that stands. */
export function payableAsProposed(c: Case) {
  const anyTime = all(physicianDecidesTiming, locallyAdvancedOrMetastatic, oncePerPatient, solidTumor, facilityHasFiled)
  const fit = c.judgement?.drugTherapyProbable === undefined ? anyTime : all(anyTime, drugTherapyProbable)
  return useOf(c) !== 'profile' ? payableInForce(c) : c.order === undefined ? fit : all(fit, solidProduct)
}
