import { ruleTest } from '#test/rule-test'
import { plasmaHasReason } from '../../../cds-services/test-timing/rules/plasma-has-reason.ts'

const signature = { by: 'Practitioner/attending', on: '2026-06-01' } as const
const plasma = (...items: string[]) => ({ order: { items, specimen: { kind: 'blood' } } }) as const
const breast = { tumor: { groups: ['breast', 'solid'] } }
const colorectal = { tumor: { groups: ['colorectal', 'solid'] } }
const luad = { tumor: { groups: ['luad', 'nsclc', 'lung', 'solid'] } }
const difficult = { judgement: { tissueTestDifficult: { reason: '組織量が不足し再生検も困難', ...signature } } }

ruleTest(plasmaHasReason, [
  ['nothing is ordered', {}, ['order.specimen']],
  ['the specimen is unknown', { order: { items: ['EGFR'] }, ...luad }, ['order.specimen']],
  ['tissue', { order: { items: ['EGFR'], specimen: { kind: 'tissue' } }, ...luad }, 'tissue-for-cdx'],
  ['plasma, no item is named', { order: { specimen: { kind: 'blood' } }, ...luad }, ['order.items']],
  ['plasma, the list of items is empty', { ...plasma(), ...luad }, ['order.items']],
  ['plasma, the cancer type is unknown', plasma('HER2'), ['tumor.groups']],
  ['EGFR on plasma without a reason', { ...plasma('EGFR'), ...luad }, ['judgement.tissueTestDifficult']],
  ['EGFR on plasma for a recorded reason', { ...plasma('EGFR'), ...luad, ...difficult }, 'tissue-difficult-for-cdx'],
  ['HER2 in colorectal cancer (item 7) needs none', { ...plasma('HER2'), ...colorectal }, 'plasma-needs-no-reason'],
  [
    'HER2 in another solid cancer (item 10) needs none',
    { ...plasma('HER2'), tumor: { groups: ['gastric', 'solid'] } },
    'plasma-needs-no-reason',
  ],
  ['HER2 in lung cancer (item 8) needs one', { ...plasma('HER2'), ...luad }, ['judgement.tissueTestDifficult']],
  ['ESR1 in breast cancer (item 11) needs none', { ...plasma('ESR1'), ...breast }, 'plasma-needs-no-reason'],
  [
    'ESR1 the day before its item existed',
    { asOf: '2026-02-28', ...plasma('ESR1'), ...breast },
    ['judgement.tissueTestDifficult'],
  ],
  ['ESR1 the day its item began', { asOf: '2026-03-01', ...plasma('ESR1'), ...breast }, 'plasma-needs-no-reason'],
  [
    'one item needs a reason, the other none',
    { ...plasma('ESR1', 'MSI'), ...breast },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'the reason blank',
    { ...plasma('EGFR'), ...luad, judgement: { tissueTestDifficult: { reason: ' \u3000', ...signature } } },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'the reason signed by nobody',
    { ...plasma('EGFR'), ...luad, judgement: { tissueTestDifficult: { reason: '再生検が困難', on: '2026-06-01' } } },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'the reason given on no day',
    {
      ...plasma('EGFR'),
      ...luad,
      judgement: { tissueTestDifficult: { reason: '再生検が困難', by: 'Practitioner/a' } },
    },
    ['judgement.tissueTestDifficult'],
  ],
])
