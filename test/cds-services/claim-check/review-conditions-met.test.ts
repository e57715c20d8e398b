import { ruleTest } from '#test/rule-test'
import { reviewConditionsMet } from '../../../cds-services/claim-check/rules/review-conditions-met.ts'
import { judged } from '../test-timing/cases.ts'
import { explained } from './cases.ts'

ruleTest(reviewConditionsMet, [
  ['standard therapy is finished', explained, 'review-conditions-met'],
  [
    'standard therapy is expected to finish',
    { ...explained, judgement: judged('expected-to-finish') },
    'review-conditions-met',
  ],
  ['standard therapy is ongoing', { ...explained, judgement: judged('ongoing') }, 'review-conditions-not-met'],
  [
    'nothing is judged',
    { ...explained, judgement: {} },
    ['judgement.standardTherapy', 'judgement.drugTherapyProbable'],
  ],
])
