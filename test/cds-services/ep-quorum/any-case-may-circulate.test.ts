import { ruleTest } from '#test/rule-test'
import { anyCaseMayCirculate } from '../../../cds-services/ep-quorum/rules/any-case-may-circulate.ts'

ruleTest(anyCaseMayCirculate, [
  ['by circulation', { meeting: { mode: 'round-robin' } }, 'either-form-is-allowed'],
  ['in real time', { meeting: { mode: 'real-time' } }, 'either-form-is-allowed'],
  ['form not stated', {}, 'either-form-is-allowed'],
])
