import { ruleTest } from '#test/rule-test'
import { singleTestAvailable } from '../../../cds-services/cdx-choice/rules/single-test-available.ts'
import { biliary, breast, cdxOrder, colorectal, drafted, luad, lung, melanoma, prostate, testDraft } from './cases.ts'

ruleTest(singleTestAvailable, [
  ['nothing is known', {}, ['tumor']],
  ['osimertinib: several are confirmed', { ...luad, ...drafted('osimertinib') }, 'single-test-confirmed'],
  ['cobas being ordered', { ...luad, ...testDraft('cobasEGFRv2') }, 'single-test-confirmed'],
  ['olaparib in prostate cancer', { ...prostate, ...drafted('olaparib') }, 'single-test-confirmed'],
  ['talazoparib in prostate cancer', { ...prostate, ...drafted('talazoparib') }, 'no-single-test-confirmed'],
  [
    'encorafenib: RAS has one, BRAF none',
    { ...colorectal, ...drafted('encorafenib', 'cetuximab') },
    'no-single-test-confirmed',
  ],
  ['cetuximab alone', { ...colorectal, ...drafted('cetuximab') }, 'single-test-confirmed'],
  [
    'trastuzumab in breast cancer: no pair is confirmed',
    { ...breast, ...drafted('trastuzumab') },
    'companion-test-to-verify',
  ],
  [
    'dabrafenib in melanoma: no pair is confirmed',
    { ...melanoma, ...drafted('dabrafenib', 'trametinib') },
    'companion-test-to-verify',
  ],
  ['ivosidenib: the row is unverified', { ...biliary, ...drafted('ivosidenib') }, 'companion-test-to-verify'],
  ['histology unknown', { ...lung, ...drafted('osimertinib') }, ['tumor.groups']],
  ['an item nobody knows', { ...luad, ...cdxOrder('foundationone-cdx', ['some-item']) }, 'no-single-test-confirmed'],
])
