import { ruleTest } from '#test/rule-test'
import { everyProfileIsReviewed } from '../../../cds-services/ep-waiver/rules/every-profile-is-reviewed.ts'

ruleTest(everyProfileIsReviewed, [
  ['nothing on record: these rules know no waiver', {}, 'no-waiver-in-this-law'],
  [
    'a report that says the panel may be waived',
    { asOf: '2026-05-31', ccat: { received: true, epOmission: 'possible' } },
    'no-waiver-in-this-law',
  ],
])
