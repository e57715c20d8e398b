import { ruleTest } from '#test/rule-test'
import { filedForEvaluation } from '../../../cds-services/claim-check/rules/filed-for-evaluation.ts'

ruleTest(filedForEvaluation, [
  ['D006-19 filed', { facility: { filed: ['D006-19', 'B001-11'] } }, 'filed-for-evaluation'],
  ['another item filed', { facility: { filed: ['B001-11'] } }, 'not-filed-for-evaluation'],
  ['nothing filed', { facility: { filed: [] } }, 'not-filed-for-evaluation'],
  ['what is filed not configured', { facility: { type: 'hub' } }, ['facility.filed']],
])
