import { ruleTest } from '#test/rule-test'
import { clinicalDataSubmitted } from '../../../cds-services/ccat-registration/rules/clinical-data-submitted.ts'
import { agreed, done, refusedAll } from './facts.ts'

const form = (state: 'completed' | 'in-progress') => ({ ...agreed, registration: { form: { found: true, state } } })

ruleTest(clinicalDataSubmitted, [
  ['not on record', agreed, ['registration.clinicalData']],
  ['submitted', { ...agreed, registration: done }, 'clinical-data-submitted'],
  [
    'submitted, day not on record',
    { ...agreed, registration: { clinicalData: { done: true } } },
    'clinical-data-submitted',
  ],
  ['the form is completed: it may still lie here', form('completed'), ['registration.clinicalData']],
  [
    'the form is completed, and what was in it submitted',
    { ...agreed, registration: { ...done, form: { found: true, state: 'completed' } } },
    'clinical-data-submitted',
  ],
  ['the form is being filled in', form('in-progress'), ['registration.clinicalData']],
  [
    'C-CAT has reported: that tells of the sequence data only',
    { ...agreed, ccat: { received: true } },
    ['registration.clinicalData'],
  ],
  ['refused', refusedAll, 'no-clinical-data-to-submit'],
])
