import { ruleTest } from '#test/rule-test'
import { overlapWithinTheRules } from '../../../cds-services/ep-quorum/rules/overlap-within-the-rules.ts'
import { overlaps } from './overlaps.ts'

ruleTest(overlapWithinTheRules, overlaps('2025-07-07', 'overlap-detail-not-read'))
