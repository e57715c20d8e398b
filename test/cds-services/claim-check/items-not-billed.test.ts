import { ruleTest } from '#test/rule-test'
import { itemsNotBilled } from '../../../cds-services/claim-check/rules/items-not-billed.ts'
import { breast, lung, run } from './cases.ts'

const pten = { fee: 'D004-2-1-ro', item: 'PTEN', on: '2026-01-10' } as const

ruleTest(itemsNotBilled, [
  ['nothing billed before', breast, 'items-new'],
  ['one of three billed before', { ...breast, charges: [pten] }, 'some-items-billed'],
  ['all billed before', { ...breast, order: run(['PTEN']), charges: [pten] }, 'items-billed'],
  ['billed on blood, now tissue', { ...breast, charges: [{ ...pten, fee: 'D006-27-9' }] }, 'items-new'],
  [
    'lung EGFR may be billed again',
    { ...lung, order: run(['EGFR']), charges: [{ fee: 'D004-2-1-i-1', item: 'EGFR', on: '2025-01-10' }] },
    'items-new',
  ],
  [
    'MSI may be billed for its other purpose',
    { ...breast, order: run(['MSI']), charges: [{ fee: 'D004-2-1-i-1', item: 'MSI', on: '2025-01-10' }] },
    'items-new',
  ],
  [
    'this very order was billed',
    { ...breast, order: run(['PTEN'], { state: 'placed', on: '2026-01-10' }), charges: [pten] },
    'items-new',
  ],
  [
    'an order placed after the charge',
    { ...breast, order: run(['PTEN'], { state: 'placed', on: '2026-01-11' }), charges: [pten] },
    'items-billed',
  ],
  [
    'placed, and a charge of no day',
    {
      ...breast,
      order: run(['PTEN'], { state: 'placed', on: '2026-01-11' }),
      charges: [{ fee: 'D004-2-1-ro', item: 'PTEN' }],
    },
    ['charges'],
  ],
  ['placed on an unknown day', { ...breast, order: run(['PTEN'], { state: 'placed' }) }, ['order.on']],
  [
    'billed by the whole item',
    { ...breast, order: run(['PTEN']), charges: [{ ...pten, fee: 'D004-2' }] },
    'items-billed',
  ],
  [
    'a charge that names no item',
    { ...breast, order: run(['PTEN']), charges: [{ fee: 'D004-2-1-ro', on: '2026-01-10' }] },
    ['charges'],
  ],
  [
    'the record was not asked for charges',
    { order: run(['PTEN']), tumor: { groups: ['breast', 'solid'] } },
    ['charges'],
  ],
  ['the items are unknown', {}, ['order.items']],
])
