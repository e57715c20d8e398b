import { ruleTest } from '#test/rule-test'
import { sequenceDataSubmitted } from '../../../cds-services/ccat-registration/rules/sequence-data-submitted.ts'
import { agreed, done, refusedAll } from './facts.ts'

ruleTest(sequenceDataSubmitted, [
  ['not on record', agreed, ['registration.sequenceData']],
  ['submitted', { ...agreed, registration: done }, 'sequence-data-submitted'],
  [
    'submitted, day not on record',
    { ...agreed, registration: { sequenceData: { done: true } } },
    'sequence-data-submitted',
  ],
  ['C-CAT has reported on it', { ...agreed, ccat: { received: true } }, 'ccat-has-the-data'],
  [
    'no report yet',
    { ...agreed, ccat: { received: false }, registration: { sequenceData: { done: false } } },
    ['registration.sequenceData'],
  ],
  ['refused', { ...refusedAll, ccat: { received: false } }, 'no-sequence-data-to-submit'],
])
