import type { Case, Facility, IsoDate } from '#case'
import type { Tables } from '#knowledge'
import type { PatientRecord } from '../fhir/index.ts'
import { chargesOf } from './billing/charges.ts'
import { explanationOf } from './billing/explanation.ts'
import { staysOf } from './billing/stays.ts'
import { companionOrders } from './companion/orders.ts'
import { companionResults } from './companion/results.ts'
import { runs } from './companion/runs.ts'
import { consentsOf } from './consent.ts'
import { expertPanelOf } from './expert-panel.ts'
import { familyOf } from './family.ts'
import { fitnessOf } from './fitness.ts'
import { geneticReferralOf } from './genetic-referral.ts'
import { judgementsOf } from './judgement.ts'
import { meetingOf } from './meeting.ts'
import { panelOrder } from './panel/order.ts'
import { panelHistory } from './panel/panels.ts'
import { patientOf } from './patient.ts'
import { chartOf } from './read/chart.ts'
import { known } from './read/known.ts'
import { type Remark, remarks } from './read/remark.ts'
import { backgroundOf } from './registration/background.ts'
import { registrationOf } from './registration/steps.ts'
import { ccatOf } from './report/ccat.ts'
import { latestReported, profileOf } from './report/profile.ts'
import { drugOrders } from './therapy/ordered.ts'
import { divided, therapyOf } from './therapy/therapy.ts'
import { allogeneicTransplant } from './transplant.ts'
import { tumorOf } from './tumor/tumor.ts'

export { dayOf } from './read/day.ts'
export type { Remark, RemarkCode } from './read/remark.ts'

export interface DistilInput {
  readonly record: PatientRecord
  /** Draft orders in question, out of the hook's context. */
  readonly orders?: readonly fhir4.FhirResource[]
  /** What else lies in the draft bundle, such as a Specimen. */
  readonly draftResources?: readonly fhir4.FhirResource[]
  readonly asOf: IsoDate
  readonly tables: Tables
  readonly facility?: Facility
  /** The patient of the hook's context: what names another one is not read. */
  readonly patientId?: string
}

/**
 * What the record says about one patient on one day. What is dated later is not seen, and what is malformed is read as
 * not stated. Never throws for anything a record may hold; what we could not make sense of is remarked.
 */
export function distil(input: DistilInput): { c: Case; remarks: readonly Remark[] } {
  const { record, orders = [], draftResources = [], asOf, tables, facility, patientId } = input
  const { remark, all } = remarks()
  const chart = chartOf({ record, orders, draftResources, asOf, tables, patientId, remark })
  const { inQuestion, tests, panels } = panelHistory(chart, () => tumorOf(chart, [])?.kind)
  const reported = latestReported(tests, chart)
  const reasons = [inQuestion?.order?.request, reported?.order?.request].filter(order => order !== undefined)
  const tumor = tumorOf(chart, reasons)
  const divide = divided(chart, tumor?.groups)
  const companions = runs(tests, chart)
  const c: Case = known({
    asOf,
    patient: patientOf(chart),
    tumor,
    judgement: judgementsOf(chart),
    therapy: therapyOf(divide, chart),
    fitness: fitnessOf(chart),
    order: inQuestion?.order && panelOrder(inQuestion.order, chart),
    panels,
    profile: reported && profileOf(reported, chart),
    ccat: ccatOf(reported, chart),
    expertPanel: expertPanelOf(reported, chart),
    meeting: meetingOf(chart, patientId),
    explanation: explanationOf(reported, chart),
    companionResults: companionResults(companions, chart),
    companionOrders: companionOrders(companions, chart),
    drugOrders: drugOrders(divide, chart),
    allogeneicTransplant: allogeneicTransplant(chart),
    stays: staysOf(chart),
    charges: chargesOf(chart),
    consent: consentsOf(chart),
    geneticReferral: geneticReferralOf(chart),
    family: familyOf(chart),
    background: backgroundOf(tumor, chart),
    registration: registrationOf(reported, chart),
    facility,
  })
  return { c, remarks: all() }
}
