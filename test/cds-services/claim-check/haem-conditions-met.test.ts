import { ruleTest } from '#test/rule-test'
import { haemConditionsMet } from '../../../cds-services/claim-check/rules/haem-conditions-met.ts'
import { lymphoma } from '../test-timing/cases.ts'

ruleTest(haemConditionsMet, [
  ['the disease and phase are listed', lymphoma, 'haem-conditions-met'],
  ['the day before the panel was insured', { ...lymphoma, asOf: '2025-02-28' }, 'haem-conditions-not-met'],
  ['the day it was', { ...lymphoma, asOf: '2025-03-01' }, 'haem-conditions-met'],
  [
    'used for this disease before',
    { ...lymphoma, panels: [{ use: 'haem-profile', on: '2026-05-28' }] },
    'haem-conditions-not-met',
  ],
  ['nothing is ordered', {}, ['order.use']],
])
