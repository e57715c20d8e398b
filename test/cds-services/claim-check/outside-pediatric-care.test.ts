import type { Case } from '#case'
import { ruleTest } from '#test/rule-test'
import { outsidePediatricCare } from '../../../cds-services/claim-check/rules/outside-pediatric-care.ts'

const profile = { use: 'profile', state: 'draft' } as const
const haem = { use: 'haem-profile', state: 'draft' } as const

/** A stay of three years in one ward. */
const ordered = (ward: string, more: Partial<Case>): Partial<Case> => ({
  stays: [{ from: '2024-01-01', until: '2026-12-31', wards: [ward] }],
  order: profile,
  ...more,
})

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
  ['at home', { stays: [], order: profile }, 'not-in-pediatric-care'],
  [
    'a stay that is over',
    { stays: [{ from: '2026-01-05', until: '2026-01-20', wards: ['dpc', 'A300', 'A307-1'] }], order: profile },
    'not-in-pediatric-care',
  ],
  [
    'placed before the stay',
    {
      stays: [{ from: '2026-06-10', ongoing: true, wards: ['dpc', 'A300', 'A307-1'] }],
      order: { use: 'profile', state: 'placed', on: '2026-06-09' },
    },
    'not-in-pediatric-care',
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
