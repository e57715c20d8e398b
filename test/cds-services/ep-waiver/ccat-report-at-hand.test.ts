import { ruleTest } from '#test/rule-test'
import { ccatReportAtHand } from '../../../cds-services/ep-waiver/rules/ccat-report-at-hand.ts'

const refused = { consent: { ccatSubmission: { value: 'deny', ref: 'Consent/1' } } } as const

ruleTest(ccatReportAtHand, [
  ['the record was not asked for the report', {}, ['ccat']],
  ['the record was not asked, submission refused', refused, ['ccat']],
  ['at hand', { ccat: { received: true } }, 'ccat-report-at-hand'],
  ['at hand although a refusal is on record', { ccat: { received: true }, ...refused }, 'ccat-report-at-hand'],
  [
    'awaited, submission permitted',
    { ccat: { received: false }, consent: { ccatSubmission: { value: 'permit' } } },
    ['ccat'],
  ],
  ['not there, and nothing known of consent', { ccat: { received: false } }, ['ccat']],
  ['never to come: submission refused', { ccat: { received: false }, ...refused }, 'ccat-submission-refused'],
  [
    'secondary use refused is not submission refused',
    { ccat: { received: false }, consent: { ccatSecondaryUse: { value: 'deny' } } },
    ['ccat'],
  ],
])
