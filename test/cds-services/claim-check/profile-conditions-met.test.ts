import { ruleTest } from '#test/rule-test'
import { profileConditionsMet } from '../../../cds-services/claim-check/rules/profile-conditions-met.ts'
import { judged } from '../test-timing/cases.ts'
import { profile } from './cases.ts'

const { use: _, ...purposeless } = profile.order ?? {}

ruleTest(profileConditionsMet, [
  ['all conditions hold', profile, 'profile-conditions-met'],
  ['standard therapy is ongoing', { ...profile, judgement: judged('ongoing') }, 'profile-conditions-not-met'],
  ['nothing is judged', { ...profile, judgement: {} }, ['judgement.standardTherapy', 'judgement.drugTherapyProbable']],
  ['the purpose of the order is unknown', { ...profile, order: purposeless }, ['order.use']],
  ['nothing is ordered', { asOf: profile.asOf }, ['order.use']],
])
