import { ruleTest } from '#test/rule-test'
import { explainedInWriting } from '../../../cds-services/claim-check/rules/explained-in-writing.ts'

ruleTest(explainedInWriting, [
  ['explained', { explanation: { given: true, on: '2026-06-10' } }, 'explained'],
  ['explained on a day unknown', { explanation: { given: true } }, 'explained'],
  ['the record holds none', { explanation: { given: false } }, 'not-explained'],
  ['the record was not asked', {}, ['explanation']],
])
