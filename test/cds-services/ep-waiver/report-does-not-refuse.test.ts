import { ruleTest } from '#test/rule-test'
import { reportDoesNotRefuse } from '../../../cds-services/ep-waiver/rules/report-does-not-refuse.ts'

ruleTest(reportDoesNotRefuse, [
  ['no report', {}, ['ccat.epOmission']],
  ['a report not read for its word', { ccat: { received: true } }, ['ccat.epOmission']],
  ['the report prints no word', { ccat: { epOmission: 'not-stated' } }, 'report-does-not-refuse'],
  ['省略可能', { ccat: { epOmission: 'possible' } }, 'report-does-not-refuse'],
  ['省略不可', { ccat: { epOmission: 'not-possible' } }, 'report-says-not-possible'],
])
