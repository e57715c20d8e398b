import { ruleTest } from '#test/rule-test'
import { requestKnown } from '../../../cds-services/cdx-choice/rules/request-known.ts'
import { breast, cdxOrder, drafted, luad, profileOrder, prostate, testDraft } from './cases.ts'

ruleTest(requestKnown, [
  ['nothing is being ordered', {}, ['order.panel']],
  ['a drug with a companion test', { ...prostate, ...drafted('talazoparib') }, 'asked-for-drugs'],
  ['such a drug, the cancer unknown', drafted('talazoparib'), 'asked-for-drugs'],
  ['a drug that needs none', { ...prostate, ...drafted('enzalutamide') }, ['order.panel']],
  ['a drug that no marker decides in this cancer', { ...luad, ...drafted('bevacizumab') }, 'asked-for-drugs'],
  [
    'nivolumab and ipilimumab, which need none together',
    { ...luad, ...drafted('nivolumab', 'ipilimumab') },
    'asked-for-drugs',
  ],
  ['ipilimumab alone is in question', { ...luad, ...drafted('ipilimumab') }, 'asked-for-drugs'],
  ['a drug that is running', { ...prostate, drugOrders: [{ drug: 'olaparib', state: 'active' }] }, ['order.panel']],
  ['items of a panel', { ...breast, ...cdxOrder('foundationone-cdx', ['AKT1']) }, 'asked-for-items'],
  [
    'a companion run without items',
    { order: { panel: 'foundationone-cdx', use: 'cdx', state: 'draft' } },
    ['order.items'],
  ],
  ['the list of items is empty', { ...cdxOrder('foundationone-cdx', []) }, ['order.items']],
  ['the purpose of the panel unknown', { order: { panel: 'foundationone-cdx', state: 'draft' } }, ['order.items']],
  ['another companion test', { ...luad, ...testDraft('cobasEGFRv2') }, 'asked-for-tests'],
  ['a companion test already placed', { companionOrders: [{ test: 'cobasEGFRv2', state: 'placed' }] }, ['order.panel']],
  ['a panel as a profile', { ...luad, ...profileOrder('foundationone-cdx') }, 'asked-for-all'],
  [
    'a panel already placed',
    { order: { panel: 'foundationone-cdx', use: 'profile', state: 'placed' } },
    ['order.panel'],
  ],
  [
    'a panel for blood cancers',
    { order: { panel: 'hemesight', use: 'haem-profile', state: 'draft' } },
    ['order.panel'],
  ],
  [
    'items speak before a drug that no marker decides here',
    { ...luad, ...drafted('bevacizumab'), ...cdxOrder('foundationone-cdx', ['EGFR']) },
    'asked-for-items',
  ],
  [
    'a drug speaks before a panel without items',
    { ...prostate, ...drafted('olaparib'), order: { use: 'cdx', state: 'draft' } },
    'asked-for-drugs',
  ],
])
