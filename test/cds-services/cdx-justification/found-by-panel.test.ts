import { ruleTestFor } from '#test/rule-test'
import { foundByPanel } from '../../../cds-services/cdx-justification/rules/found-by-panel.ts'
import { fusion, l858r, line, mutation, ordered, panel, pik3ca, retFusion, tumor } from './cases.ts'

const breast = (profile: ReturnType<typeof panel>) => ({
  tumor: tumor('breast'),
  drugOrders: ordered('capivasertib', 'fulvestrant'),
  profile,
})
const pancreas = (drug: string, profile: ReturnType<typeof panel>) => ({
  tumor: tumor('pancreas'),
  drugOrders: ordered(drug),
  therapy: { lines: [line(1, 'gemcitabine')] },
  profile,
})
const lung = (profile: ReturnType<typeof panel>) => ({
  tumor: tumor('luad'),
  drugOrders: ordered('osimertinib'),
  therapy: { lines: [] },
  profile,
})

ruleTestFor(foundByPanel, {
  capivasertib: [
    ['PIK3CA by its companion panel', breast(panel('foundationone-cdx', { alterations: [pik3ca] })), 'panel-found-it'],
    [
      'PIK3CA by another panel',
      breast(panel('ncc-oncopanel', { alterations: [pik3ca] })),
      'found-outside-approved-use',
    ],
    ['none of the genes', breast(panel('foundationone-cdx', { alterations: [] })), 'panel-excludes-it'],
    ['no discrete result', breast(panel('foundationone-cdx', { alterations: 'not-stated' })), 'panel-did-not-find-it'],
    [
      'run for other items, none of the genes',
      breast(panel('foundationone-cdx', {}, { use: 'cdx', items: ['MSI'] })),
      'panel-did-not-find-it',
    ],
    [
      'the kind of a variant not told',
      breast(panel('foundationone-cdx', { alterations: [{ gene: 'PIK3CA' }] })),
      ['profile.alterations.kind'],
    ],
    ['which panel is not told', { ...breast(panel('', {})), profile: { alterations: [pik3ca] } }, ['profile.panel']],
    [
      'no panel on record',
      { tumor: tumor('breast'), drugOrders: ordered('capivasertib'), panels: [] },
      'no-panel-result',
    ],
    [
      'a panel is awaited',
      { tumor: tumor('breast'), drugOrders: ordered('capivasertib'), panels: [{ outcome: 'pending' }] },
      'no-panel-result',
    ],
    ['the panel gave no profile', breast({ panel: 'foundationone-cdx', outcome: 'no-profile' }), 'no-panel-result'],
    ['panels not known', { tumor: tumor('breast'), drugOrders: ordered('capivasertib') }, ['profile']],
    [
      'a profile that was not read',
      { drugOrders: ordered('capivasertib'), panels: [{ outcome: 'profile' }] },
      ['profile'],
    ],
  ],
  osimertinib: [
    [
      'L858R by a panel our table is not sure of',
      lung(panel('foundationone-cdx', { alterations: [l858r] })),
      'panel-to-verify',
    ],
  ],
  selpercatinib: [
    [
      'RET fusion in pancreatic cancer',
      pancreas('selpercatinib', panel('foundationone-cdx', { alterations: [retFusion] })),
      'panel-found-it',
    ],
    [
      'another fusion',
      pancreas('selpercatinib', panel('foundationone-cdx', { alterations: [fusion('FGFR2', 'BICC1')] })),
      'panel-excludes-it',
    ],
    [
      'nothing in blood',
      pancreas('selpercatinib', panel('foundationone-liquid-cdx', {}, { specimen: 'blood' })),
      'panel-did-not-find-it',
    ],
  ],
  pembrolizumab: [
    ['TMB 10', pancreas('pembrolizumab', panel('foundationone-cdx', { tmbPerMb: 10 })), 'panel-found-it'],
    ['TMB 9.99', pancreas('pembrolizumab', panel('foundationone-cdx', { tmbPerMb: 9.99 })), 'panel-excludes-it'],
    [
      'TMB 10 by another panel',
      pancreas('pembrolizumab', panel('ncc-oncopanel', { tmbPerMb: 10 })),
      'found-outside-approved-use',
    ],
  ],
  sotorasib: [
    [
      'KRAS G12C by the panel for plasma',
      {
        ...lung(panel('guardant360-cdx', { alterations: [mutation('KRAS', 'G12C')] }, { specimen: 'blood' })),
        drugOrders: ordered('sotorasib'),
        therapy: { lines: [line(1, 'cisplatin')] },
      },
      'panel-found-it',
    ],
  ],
})
