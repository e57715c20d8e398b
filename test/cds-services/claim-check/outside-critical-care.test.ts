import { ruleTest } from '#test/rule-test'
import { outsideCriticalCare } from '../../../cds-services/claim-check/rules/outside-critical-care.ts'
import { run } from './cases.ts'
import { anyWard, haem, ordered } from './wards.ts'

const cdx = run(['MSI'])

ruleTest(outsideCriticalCare, [
  ['a solid panel, fee-2024', ordered('A301', { asOf: '2026-05-31' }), 'bundled-in-critical-care'],
  ['a solid panel, fee-2026', ordered('A301', { asOf: '2026-06-01' }), 'bundled-in-critical-care'],
  ['a hematological panel, fee-2024', ordered('A300', { asOf: '2026-05-31', order: haem }), 'bundled-in-critical-care'],
  [
    'a hematological panel, fee-2026',
    ordered('A300', { asOf: '2026-06-01', order: haem }),
    'paid-beside-critical-care',
  ],
  ['a companion test, fee-2026', ordered('A301-4', { order: cdx }), 'bundled-in-critical-care'],
  ['a ward fee of the family without a row', ordered('A301-3', {}), 'critical-care-open'],
  ['another ward', ordered('dpc', {}), 'not-in-critical-care'],
  ...anyWard('not-in-critical-care'),
])
