import type { Case } from '#case'
import { ruleTest } from '#test/rule-test'
import { outsideDpc } from '../../../cds-services/claim-check/rules/outside-dpc.ts'
import { run } from './cases.ts'

const profile = { use: 'profile', state: 'draft' } as const
const haem = { use: 'haem-profile', state: 'draft' } as const
const cdx = run(['MSI'])

/** A stay of three years in one ward. */
const ordered = (ward: string, more: Partial<Case>): Partial<Case> => ({
  stays: [{ from: '2024-01-01', until: '2026-12-31', wards: [ward] }],
  order: profile,
  ...more,
})

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
  ['at home', { stays: [], order: profile }, 'not-in-dpc'],
  [
    'a stay that is over',
    { stays: [{ from: '2026-01-05', until: '2026-01-20', wards: ['dpc', 'A300', 'A307-1'] }], order: profile },
    'not-in-dpc',
  ],
  [
    'placed before the stay',
    {
      stays: [{ from: '2026-06-10', ongoing: true, wards: ['dpc', 'A300', 'A307-1'] }],
      order: { use: 'profile', state: 'placed', on: '2026-06-09' },
    },
    'not-in-dpc',
  ],
  [
    'placed on an unknown day',
    { stays: [{ from: '2026-06-10', ongoing: true, wards: ['dpc'] }], order: { use: 'profile', state: 'placed' } },
    ['order.on'],
  ],
  ['the record was not asked for stays', { order: profile }, ['stays']],
  ['the ward is not named', { stays: [{ from: '2026-06-10', ongoing: true }], order: profile }, ['stays.wards']],
  ['a stay of unknown end', { stays: [{ from: '2026-06-01', wards: ['dpc'] }], order: profile }, ['stays.from']],
  ['the purpose is unknown', { stays: [], order: { state: 'draft' } }, ['order.use']],
])
