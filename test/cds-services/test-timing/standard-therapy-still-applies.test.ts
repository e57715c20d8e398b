import { ruleTest } from '#test/rule-test'
import { standardTherapyStillApplies } from '../../../cds-services/test-timing/rules/standard-therapy-still-applies.ts'
import { standardTherapy } from './standard-therapy.ts'

ruleTest(
  standardTherapyStillApplies,
  standardTherapy('ongoing', {
    'none-exists': 'qualifies-under-insurance',
    finished: 'qualifies-under-insurance',
    'expected-to-finish': 'qualifies-under-insurance',
    ongoing: 'standard-therapy-ongoing',
  }),
)
