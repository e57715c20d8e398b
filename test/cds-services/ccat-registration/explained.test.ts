import { ruleTest } from '#test/rule-test'
import { explained } from '../../../cds-services/ccat-registration/rules/explained.ts'
import { told } from './facts.ts'

ruleTest(explained, [
  ['not on record', {}, ['explanation']],
  ['none since the result', { explanation: { given: false } }, ['explanation']],
  ['explained', told, 'explained'],
  ['explained, day not on record', { explanation: { given: true } }, 'explained'],
  ['died before it could be', { explanation: { given: false }, patient: { deceased: true } }, 'deceased'],
  ['alive and not told', { explanation: { given: false }, patient: { deceased: false } }, ['explanation']],
])
