import type { Case } from '#case'
import { all, type Question, type Reason } from '#rule'
import { cdxConditionsMet } from './rules/cdx-conditions-met.ts'
import { dataSubmitted } from './rules/data-submitted.ts'
import { evaluationNotBilled } from './rules/evaluation-not-billed.ts'
import { explainedInLifetime } from './rules/explained-in-lifetime.ts'
import { explainedInWriting } from './rules/explained-in-writing.ts'
import { filedForEvaluation } from './rules/filed-for-evaluation.ts'
import { haemConditionsMet } from './rules/haem-conditions-met.ts'
import { itemsNotBilled } from './rules/items-not-billed.ts'
import { oneTestOneFee } from './rules/one-test-one-fee.ts'
import { outsideCriticalCare } from './rules/outside-critical-care.ts'
import { outsideDpc } from './rules/outside-dpc.ts'
import { outsidePediatricCare } from './rules/outside-pediatric-care.ts'
import { profileConditionsMet } from './rules/profile-conditions-met.ts'
import { profileReviewed } from './rules/profile-reviewed.ts'
import { proposedConditionsMet } from './rules/proposed-conditions-met.ts'
import { reviewConditionsMet } from './rules/review-conditions-met.ts'
import { subtractionSettled } from './rules/subtraction-settled.ts'
import { takenOutOfDpc } from './rules/taken-out-of-dpc.ts'
import { subjectOf } from './subject.ts'

/** Whether the ward fee already contains the test. */
export const outsideTheBundle = all(outsideDpc, outsideCriticalCare, outsidePediatricCare)

/** What is asked of the test that is ordered. */
const order = {
  profile: all(profileConditionsMet, outsideTheBundle),
  'haem-profile': all(haemConditionsMet, outsideTheBundle),
  cdx: all(cdxConditionsMet, outsideTheBundle, itemsNotBilled, subtractionSettled),
}

/** B011-5 for the profile at hand; where it came with a companion test, D006-19 note 2 as well. */
const b0115In2022 = all(profileReviewed, explainedInWriting, explainedInLifetime, evaluationNotBilled)
const b0115 = all(b0115In2022, dataSubmitted, filedForEvaluation)
const cdxFirst = all(reviewConditionsMet, subtractionSettled)

type Fee = Question<Reason<typeof b0115>>
type Asked = Reason<(typeof order)[keyof typeof order]> | Reason<typeof b0115> | Reason<typeof cdxFirst>

export const inForce = (c: Case): Question<Asked> => asked(c, b0115)

/** Of FY2022 we hold no paragraph on submission, nor on the facility standard. */
export const inForce2022 = (c: Case): Question<Asked> => asked(c, b0115In2022)

function asked(c: Case, fee: Fee): Question<Asked> {
  const { of, use } = subjectOf(c)
  if (of === 'order') return order[use]
  return use === 'cdx' ? all<Asked>(cdxFirst, fee) : fee
}

/** The report's points 1, 2 and 11, for an order of a solid panel; everything else stays as it is. */
export function reportProposal(c: Case) {
  const { of, use } = subjectOf(c)
  return of === 'order' && use !== 'haem-profile'
    ? all(oneTestOneFee, proposedConditionsMet, takenOutOfDpc, outsideCriticalCare, outsidePediatricCare)
    : inForce(c)
}
