import { ruleTest } from '#test/rule-test'
import { consentsRecorded } from '../../../cds-services/ccat-registration/rules/consents-recorded.ts'
import { agreed, refusedAll } from './facts.ts'

const permit = { value: 'permit' } as const

ruleTest(consentsRecorded, [
  ['nothing recorded', {}, ['consent.ccatSubmission', 'consent.ccatSecondaryUse']],
  ['both agreed', agreed, 'consents-recorded'],
  ['submission refused: secondary use needs no answer', refusedAll, 'submission-refused'],
  ['secondary use not recorded', { consent: { ccatSubmission: permit } }, ['consent.ccatSecondaryUse']],
  ['submission not recorded', { consent: { ccatSecondaryUse: permit } }, ['consent.ccatSubmission']],
  [
    'secondary use refused',
    { consent: { ccatSubmission: permit, ccatSecondaryUse: { value: 'deny' } } },
    'secondary-use-refused',
  ],
  [
    'a form without an answer',
    { consent: { ccatSubmission: { ref: 'Consent/1' } } },
    ['consent.ccatSubmission', 'consent.ccatSecondaryUse'],
  ],
])
