import { ruleTest } from '#test/rule-test'
import { germlineTestPositive } from '../../../cds-services/germline-referral/rules/germline-test-positive.ts'
import { brcaNegative, brcaPositive, brcaUnread, noTest } from './facts.ts'

ruleTest(germlineTestPositive, [
  ['companion tests were not read', {}, ['companionResults']],
  ['none was done', noTest, 'no-germline-test-positive'],
  ['BRACAnalysis: BRCA2', brcaPositive, 'germline-test-positive'],
  ['BRACAnalysis: neither gene altered', brcaNegative, 'no-germline-test-positive'],
  ['BRACAnalysis, the report holds no discrete result', brcaUnread, ['companionResults']],
  ['BRACAnalysis, the result was not read', { companionResults: [{ test: 'BRACAnalysis' }] }, ['companionResults']],
  [
    'a BRCA test of the tumor is no test of the germline',
    { companionResults: [{ test: 'myChoice', alterations: [{ gene: 'BRCA1' }] }] },
    'no-germline-test-positive',
  ],
])
