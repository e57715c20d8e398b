import { ruleTest } from '#test/rule-test'
import { panelPreferred } from '../../../cds-services/cdx-choice/rules/panel-preferred.ts'
import { breast, cdxOrder, colorectal, difficult, drafted, luad, lung, lungItems } from './cases.ts'

const plasmaItems = { ...colorectal, ...cdxOrder('guardant360-cdx', ['RAS', 'MSI']) }

ruleTest(panelPreferred, [
  ['nothing is known', {}, ['tumor']],
  [
    'six lung items: one multi-gene test',
    { ...luad, ...cdxOrder('foundationone-cdx', lungItems) },
    'one-test-for-several',
  ],
  [
    'ROS1 and MET: one panel',
    { ...luad, ...cdxOrder('foundationone-cdx', ['ROS1-fusion', 'MET-ex14']) },
    'one-test-for-several',
  ],
  ['EGFR alone', { ...luad, ...cdxOrder('foundationone-cdx', ['EGFR']) }, 'panel-spares-nothing'],
  ['osimertinib', { ...luad, ...drafted('osimertinib') }, 'panel-spares-nothing'],
  ['capivasertib since another test was announced', { ...breast, ...drafted('capivasertib') }, 'only-panel-confirmed'],
  [
    'encorafenib: no other test is confirmed',
    { ...colorectal, ...drafted('encorafenib', 'cetuximab') },
    'only-panel-confirmed',
  ],
  ['RAS and MSI at once only on plasma, no reason', plasmaItems, ['judgement.tissueTestDifficult']],
  ['RAS and MSI on plasma for a reason', { ...plasmaItems, ...difficult }, 'one-test-for-several'],
  [
    'the reason signed by nobody',
    { ...plasmaItems, judgement: { tissueTestDifficult: { reason: '再生検が困難', on: '2026-06-01' } } },
    ['judgement.tissueTestDifficult'],
  ],
  [
    'the reason blank',
    {
      ...plasmaItems,
      judgement: { tissueTestDifficult: { ...difficult.judgement.tissueTestDifficult, reason: '　' } },
    },
    ['judgement.tissueTestDifficult'],
  ],
  ['histology unknown', { ...lung, ...cdxOrder('foundationone-cdx', ['EGFR', 'MSI']) }, ['tumor.groups']],
  ['an item nobody knows', { ...luad, ...cdxOrder('foundationone-cdx', ['some-item']) }, 'panel-spares-nothing'],
])
