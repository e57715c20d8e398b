import { ruleTest } from '#test/rule-test'
import { markerIsACondition } from '../../../cds-services/cdx-choice/rules/marker-is-a-condition.ts'
import {
  biliary,
  breast,
  cdxOrder,
  colorectal,
  drafted,
  gastric,
  luad,
  lung,
  ovary,
  pancreas,
  prostate,
  testDraft,
} from './cases.ts'

ruleTest(markerIsACondition, [
  ['nothing is known', {}, ['tumor']],
  ['the cancer type unknown', { tumor: { kind: 'solid' }, ...drafted('olaparib') }, ['tumor.groups']],
  ['nothing is asked', prostate, ['order.panel']],
  ['olaparib in prostate cancer', { ...prostate, ...drafted('olaparib') }, 'drugs-with-a-marker'],
  [
    'nivolumab and ipilimumab together in lung cancer',
    { ...luad, ...drafted('nivolumab', 'ipilimumab') },
    'no-drug-with-a-marker',
  ],
  ['trametinib in ovarian cancer stands alone', { ...ovary, ...drafted('trametinib') }, 'no-drug-with-a-marker'],
  [
    'dabrafenib and trametinib in ovarian cancer',
    { ...ovary, ...drafted('dabrafenib', 'trametinib') },
    'drugs-with-a-marker',
  ],
  ['cetuximab in colorectal cancer asks for RAS', { ...colorectal, ...drafted('cetuximab') }, 'drugs-with-a-marker'],
  ['olaparib in gastric cancer', { ...gastric, ...drafted('olaparib') }, 'no-drug-with-a-marker'],
  ['ivosidenib: the row is unverified', { ...biliary, ...drafted('ivosidenib') }, 'drugs-with-a-marker-unverified'],
  [
    'ivosidenib the day before',
    { asOf: '2026-05-31', ...biliary, ...cdxOrder('foundationone-cdx', ['IDH1']) },
    'no-drug-with-a-marker',
  ],
  [
    'EGFR in lung cancer of unknown histology',
    { ...lung, ...cdxOrder('foundationone-cdx', ['EGFR']) },
    ['tumor.groups'],
  ],
  [
    'NTRK in lung cancer of unknown histology',
    { ...lung, ...cdxOrder('foundationone-cdx', ['NTRK-fusion']) },
    'drugs-with-a-marker',
  ],
  ['EGFR in pancreatic cancer', { ...pancreas, ...cdxOrder('foundationone-cdx', ['EGFR']) }, 'no-drug-with-a-marker'],
  ['an item nobody knows', { ...luad, ...cdxOrder('foundationone-cdx', ['some-item']) }, 'no-drug-with-a-marker'],
  [
    'imlunestrant the day before its label',
    { asOf: '2025-12-21', ...breast, ...cdxOrder('guardant360-cdx', ['ESR1']) },
    'no-drug-with-a-marker',
  ],
  [
    'imlunestrant the day of its label',
    { asOf: '2025-12-22', ...breast, ...cdxOrder('guardant360-cdx', ['ESR1']) },
    'drugs-with-a-marker',
  ],
  [
    'a methylation test only helps to choose',
    { ...colorectal, ...testDraft('DNAmethyl_CRC') },
    'no-drug-with-a-marker',
  ],
])
