import { ruleTest } from '#test/rule-test'
import { facilityHasFiled } from '../../../cds-services/test-timing/rules/facility-has-filed.ts'

ruleTest(facilityHasFiled, [
  ['nothing is known of the hospital', {}, ['facility.filed']],
  ['the hospital is known, its filings are not', { facility: { type: 'hub' } }, ['facility.filed']],
  ['a hub that has filed for D006-19', { facility: { type: 'hub', filed: ['D006-19', 'B011-5'] } }, 'filed'],
  ['filed for the evaluation fee alone', { facility: { filed: ['B011-5'] } }, 'not-filed'],
  ['filed for nothing', { facility: { filed: [] } }, 'not-filed'],
  ['filed for a fee whose name begins alike', { facility: { filed: ['D006-19-9'] } }, 'not-filed'],
])
