import { ruleTest } from '#test/rule-test'
import { standardTherapyFinished } from '../../../cds-services/test-timing/rules/standard-therapy-finished.ts'
import { standardTherapy } from './standard-therapy.ts'

ruleTest(
  standardTherapyFinished,
  standardTherapy('finished', {
    'none-exists': 'standard-therapy-not-finished',
    finished: 'standard-therapy-finished',
    'expected-to-finish': 'standard-therapy-not-finished',
    ongoing: 'standard-therapy-not-finished',
  }),
)
