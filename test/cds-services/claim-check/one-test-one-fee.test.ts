import { ruleTest } from '#test/rule-test'
import { oneTestOneFee } from '../../../cds-services/claim-check/rules/one-test-one-fee.ts'

ruleTest(oneTestOneFee, [['whatever is ordered', {}, 'one-test-one-fee']])
