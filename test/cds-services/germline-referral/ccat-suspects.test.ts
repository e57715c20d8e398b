import { ruleTest } from '#test/rule-test'
import { ccatSuspects } from '../../../cds-services/germline-referral/rules/ccat-suspects.ts'
import { none, pending, suspects, unread } from './facts.ts'

ruleTest(ccatSuspects, [
  ['nothing of C-CAT on record', {}, ['ccat']],
  ['the report has not come', pending, 'no-ccat-report'],
  ['the report was read, its section on secondary findings was not', unread, ['ccat.secondaryFinding']],
  ['none suspected', none, 'ccat-suspects-none'],
  ['BRCA2 suspected', suspects('BRCA2'), 'ccat-suspects'],
  ['suspected, no gene named', suspects(), 'ccat-suspects'],
])
