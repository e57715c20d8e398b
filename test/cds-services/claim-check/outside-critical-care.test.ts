import type { Case } from '#case'
import { ruleTest } from '#test/rule-test'
import { outsideCriticalCare } from '../../../cds-services/claim-check/rules/outside-critical-care.ts'
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
  ['at home', { stays: [], order: profile }, 'not-in-critical-care'],
  [
    'a stay that is over',
    { stays: [{ from: '2026-01-05', until: '2026-01-20', wards: ['dpc', 'A300', 'A307-1'] }], order: profile },
    'not-in-critical-care',
  ],
  [
    'placed before the stay',
    {
      stays: [{ from: '2026-06-10', ongoing: true, wards: ['dpc', 'A300', 'A307-1'] }],
      order: { use: 'profile', state: 'placed', on: '2026-06-09' },
    },
    'not-in-critical-care',
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
