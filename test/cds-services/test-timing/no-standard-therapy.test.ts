import { ruleTest } from '#test/rule-test'
import { noStandardTherapy } from '../../../cds-services/test-timing/rules/no-standard-therapy.ts'
import { standardTherapy } from './standard-therapy.ts'

ruleTest(
  noStandardTherapy,
  standardTherapy('none-exists', {
    'none-exists': 'no-standard-therapy',
    finished: 'standard-therapy-exists',
    'expected-to-finish': 'standard-therapy-exists',
    ongoing: 'standard-therapy-exists',
  }),
)
