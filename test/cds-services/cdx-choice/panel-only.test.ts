import { ruleTest } from '#test/rule-test'
import { panelOnly } from '../../../cds-services/cdx-choice/rules/panel-only.ts'
import { biliary, breast, cdxOrder, drafted, luad, lung, pancreas, profileOrder, prostate, testDraft } from './cases.ts'

ruleTest(panelOnly, [
  ['nothing is known', {}, ['tumor']],
  ['talazoparib in prostate cancer', { ...prostate, ...drafted('talazoparib') }, 'only-by-panel'],
  ['olaparib in prostate cancer', { ...prostate, ...drafted('olaparib') }, 'not-only-by-panel'],
  ['BRACAnalysis there does not open talazoparib', { ...prostate, ...testDraft('BRACAnalysis') }, 'only-by-panel'],
  ['talazoparib in breast cancer', { ...breast, ...drafted('talazoparib') }, 'not-only-by-panel'],
  [
    'capivasertib on the day of the report',
    { asOf: '2025-06-11', ...breast, ...drafted('capivasertib') },
    'only-by-panel',
  ],
  [
    'capivasertib the day before the notice',
    { asOf: '2025-09-23', ...breast, ...drafted('capivasertib') },
    'only-by-panel',
  ],
  [
    'capivasertib since the notice of another test',
    { asOf: '2025-09-24', ...breast, ...drafted('capivasertib') },
    'not-only-by-panel',
  ],
  ['imlunestrant', { ...breast, ...drafted('imlunestrant') }, 'only-by-panel'],
  ['futibatinib', { ...biliary, ...drafted('futibatinib') }, 'only-by-panel'],
  ['tasurgratinib has a FISH test', { ...biliary, ...drafted('tasurgratinib') }, 'not-only-by-panel'],
  ['NTRK in any solid cancer', { ...pancreas, ...cdxOrder('foundationone-cdx', ['NTRK-fusion']) }, 'only-by-panel'],
  ['RET in lung cancer', { ...luad, ...cdxOrder('foundationone-cdx', ['RET-fusion']) }, 'not-only-by-panel'],
  ['RET in pancreatic cancer', { ...pancreas, ...cdxOrder('foundationone-cdx', ['RET-fusion']) }, 'only-by-panel'],
  [
    'RET in lung cancer of unknown histology',
    { ...lung, ...cdxOrder('foundationone-cdx', ['RET-fusion']) },
    ['tumor.groups'],
  ],
  ['an unverified row', { ...biliary, ...drafted('ivosidenib') }, 'not-only-by-panel'],
  ['a profile in any solid cancer', { ...pancreas, ...profileOrder('foundationone-cdx') }, 'only-by-panel'],
])
