import { ruleTest } from '#test/rule-test'
import { outsidePediatricCare } from '../../../cds-services/claim-check/rules/outside-pediatric-care.ts'
import { anyWard, haem, ordered } from './wards.ts'

ruleTest(outsidePediatricCare, [
  ['a solid panel in A307-1, fee-2024', ordered('A307-1', { asOf: '2026-05-31' }), 'bundled-in-pediatric-care'],
  ['a solid panel in A307-1, fee-2026', ordered('A307-1', { asOf: '2026-06-01' }), 'bundled-in-pediatric-care'],
  [
    'a hematological panel in A307-4, fee-2024',
    ordered('A307-4', { asOf: '2026-05-31', order: haem }),
    'bundled-in-pediatric-care',
  ],
  [
    'a hematological panel in A307-4, fee-2026',
    ordered('A307-4', { asOf: '2026-06-01', order: haem }),
    'paid-beside-pediatric-care',
  ],
  ['A307-5, the last day of fee-2024', ordered('A307-5', { asOf: '2026-05-31' }), 'bundled-in-pediatric-care'],
  ['A307-5, fee-2026: note 13 can be read two ways', ordered('A307-5', { asOf: '2026-06-01' }), 'pediatric-care-open'],
  ['another ward', ordered('dpc', {}), 'not-in-pediatric-care'],
  ...anyWard('not-in-pediatric-care'),
])
