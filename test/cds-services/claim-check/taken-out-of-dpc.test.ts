import { ruleTest } from '#test/rule-test'
import { takenOutOfDpc } from '../../../cds-services/claim-check/rules/taken-out-of-dpc.ts'

ruleTest(takenOutOfDpc, [['whatever the bed', {}, 'taken-out-of-dpc']])
