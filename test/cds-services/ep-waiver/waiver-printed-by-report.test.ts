import { ruleTest } from '#test/rule-test'
import { waiverPrintedByReport } from '../../../cds-services/ep-waiver/rules/waiver-printed-by-report.ts'

ruleTest(waiverPrintedByReport, [
  ['no report', {}, ['ccat.epOmission']],
  ['a report not read for its word', { ccat: { received: true } }, ['ccat.epOmission']],
  ['the report prints no word', { ccat: { epOmission: 'not-stated' } }, 'report-does-not-say-possible'],
  ['省略不可', { ccat: { epOmission: 'not-possible' } }, 'report-does-not-say-possible'],
  ['省略可能', { ccat: { epOmission: 'possible' } }, 'report-says-possible'],
])
