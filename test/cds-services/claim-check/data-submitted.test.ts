import { ruleTest } from '#test/rule-test'
import { dataSubmitted } from '../../../cds-services/claim-check/rules/data-submitted.ts'

const both = { sequenceData: { done: true }, clinicalData: { done: true } }

ruleTest(dataSubmitted, [
  ['nothing on record', {}, ['registration.sequenceData', 'registration.clinicalData']],
  ['both submitted', { consent: { ccatSubmission: { value: 'permit' } }, registration: both }, 'data-submitted'],
  ['both submitted, the consent not on record', { registration: both }, 'data-submitted'],
  [
    'the report is in, clinical data submitted',
    { ccat: { received: true }, registration: { clinicalData: { done: true } } },
    'data-submitted',
  ],
  [
    'the report is in, no submission of clinical data on record',
    { ccat: { received: true }, registration: { clinicalData: { done: false } } },
    ['registration.clinicalData'],
  ],
  [
    'the report is in, a form is filled in: it may not have been entered at C-CAT',
    { ccat: { received: true }, registration: { form: { found: true, state: 'completed' } } },
    ['registration.clinicalData'],
  ],
  ['sequence data not on record', { registration: { clinicalData: { done: true } } }, ['registration.sequenceData']],
  ['refused', { consent: { ccatSubmission: { value: 'deny' } } }, 'submission-refused'],
])
