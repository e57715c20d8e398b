import type { Case } from '#case'
import type { Row } from '#test/rule-test'

export const profile = { use: 'profile', state: 'draft' } as const
export const haem = { use: 'haem-profile', state: 'draft' } as const

/** A stay of three years in one ward. */
export const ordered = (ward: string, more: Partial<Case>): Partial<Case> => ({
  stays: [{ from: '2024-01-01', until: '2026-12-31', wards: [ward] }],
  order: profile,
  ...more,
})

/** Stays and orders that a rule on any kind of ward reads alike; `outside`: the reason why they do not concern it. */
export const anyWard = <const R extends string>(outside: R): readonly Row<R>[] => [
  ['at home', { stays: [], order: profile }, outside],
  [
    'a stay that is over',
    { stays: [{ from: '2026-01-05', until: '2026-01-20', wards: ['dpc', 'A300', 'A307-1'] }], order: profile },
    outside,
  ],
  [
    'placed before the stay',
    {
      stays: [{ from: '2026-06-10', ongoing: true, wards: ['dpc', 'A300', 'A307-1'] }],
      order: { use: 'profile', state: 'placed', on: '2026-06-09' },
    },
    outside,
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
]
