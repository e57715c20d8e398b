import { ruleTest } from '#test/rule-test'
import { onePersonForEachRole } from '../../../cds-services/ep-quorum/rules/one-person-for-each-role.ts'
import { overlaps } from './overlaps.ts'

ruleTest(onePersonForEachRole, overlaps('2025-07-06', 'overlap-not-settled'))
