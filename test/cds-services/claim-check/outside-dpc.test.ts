import { ruleTest } from '#test/rule-test'
import { outsideDpc } from '../../../cds-services/claim-check/rules/outside-dpc.ts'
import { run } from './cases.ts'
import { anyWard, haem, ordered } from './wards.ts'

const cdx = run(['MSI'])

ruleTest(outsideDpc, [
  ['a solid panel, 2025-06-11', ordered('dpc', { asOf: '2025-06-11' }), 'bundled-in-dpc'],
  ['a solid panel, the last day of fee-2024', ordered('dpc', { asOf: '2026-05-31' }), 'bundled-in-dpc'],
  ['a solid panel, the first day of fee-2026', ordered('dpc', { asOf: '2026-06-01' }), 'dpc-open'],
  [
    'a hematological panel, the first day it is exempt',
    ordered('dpc', { asOf: '2025-03-01', order: haem }),
    'paid-beside-dpc',
  ],
  ['a hematological panel, the last day', ordered('dpc', { asOf: '2026-05-31', order: haem }), 'paid-beside-dpc'],
  ['a hematological panel, the day after', ordered('dpc', { asOf: '2026-06-01', order: haem }), 'dpc-open'],
  ['a companion test: no text found', ordered('dpc', { order: cdx }), 'dpc-open'],
  ['another ward', ordered('A307-1', {}), 'not-in-dpc'],
  ...anyWard('not-in-dpc'),
])
