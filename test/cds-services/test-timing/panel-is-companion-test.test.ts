import { ruleTest } from '#test/rule-test'
import { panelIsCompanionTest } from '../../../cds-services/test-timing/rules/panel-is-companion-test.ts'

const order = (panel: string, ...items: string[]) => ({ order: { panel, items } })
const breast = { tumor: { groups: ['breast', 'solid'] } }
const luad = { tumor: { groups: ['luad', 'nsclc', 'lung', 'solid'] } }
const pancreas = { tumor: { groups: ['pancreas', 'solid'] } }
const biliary = { tumor: { groups: ['biliary', 'solid'] } }

ruleTest(panelIsCompanionTest, [
  ['nothing is ordered', {}, ['order.panel']],
  ['the panel is unknown', { order: { items: ['PIK3CA'] }, ...breast }, ['order.panel']],
  ['no item is named', { order: { panel: 'foundationone-cdx' }, ...breast }, ['order.items']],
  ['the list of items is empty', { ...order('foundationone-cdx'), ...breast }, ['order.items']],
  ['the cancer type is unknown', order('foundationone-cdx', 'PIK3CA'), ['tumor.groups']],
  [
    'AKT1, PIK3CA and PTEN by FoundationOne CDx for capivasertib',
    { ...order('foundationone-cdx', 'AKT1', 'PIK3CA', 'PTEN'), ...breast },
    'companion-test-confirmed',
  ],
  [
    'PIK3CA by NCC Oncopanel: not its companion test',
    { ...order('ncc-oncopanel', 'PIK3CA'), ...breast },
    'companion-test-to-verify',
  ],
  [
    'one of two items unconfirmed',
    { ...order('foundationone-cdx', 'PIK3CA', 'ESR1'), ...breast },
    'companion-test-to-verify',
  ],
  [
    'ESR1 by Guardant360 CDx for imlunestrant',
    { ...order('guardant360-cdx', 'ESR1'), ...breast },
    'companion-test-confirmed',
  ],
  [
    'ESR1 the day before the drug was approved',
    { asOf: '2025-12-21', ...order('guardant360-cdx', 'ESR1'), ...breast },
    'companion-test-to-verify',
  ],
  [
    'ESR1 the day the drug was approved',
    { asOf: '2025-12-22', ...order('guardant360-cdx', 'ESR1'), ...breast },
    'companion-test-confirmed',
  ],
  [
    'EGFR by FoundationOne CDx: filed, the pair unconfirmed',
    { ...order('foundationone-cdx', 'EGFR'), ...luad },
    'companion-test-to-verify',
  ],
  [
    'FGFR2 fusion by FoundationOne CDx for pemigatinib',
    { ...order('foundationone-cdx', 'FGFR2-fusion'), ...biliary },
    'companion-test-confirmed',
  ],
  [
    'FGFR2 fusion by NCC Oncopanel for futibatinib',
    { ...order('ncc-oncopanel', 'FGFR2-fusion'), ...biliary },
    'companion-test-confirmed',
  ],
  [
    'FGFR2 fusion in another cancer',
    { ...order('foundationone-cdx', 'FGFR2-fusion'), ...pancreas },
    'companion-test-to-verify',
  ],
  [
    'ALK fusion outside the lung, the day before the label',
    { asOf: '2026-05-17', ...order('foundationone-cdx', 'ALK-fusion'), ...pancreas },
    'companion-test-to-verify',
  ],
  [
    'ALK fusion outside the lung, the day of the label',
    { asOf: '2026-05-18', ...order('foundationone-cdx', 'ALK-fusion'), ...pancreas },
    'companion-test-confirmed',
  ],
  [
    'TMB by FoundationOne CDx in any solid cancer',
    { ...order('foundationone-cdx', 'TMB'), ...pancreas },
    'companion-test-confirmed',
  ],
  [
    'RAS by Guardant360 CDx in colorectal cancer',
    { ...order('guardant360-cdx', 'RAS'), tumor: { groups: ['colorectal', 'solid'] } },
    'companion-test-confirmed',
  ],
  ['a panel we do not know', { ...order('some-panel-abroad', 'EGFR'), ...luad }, 'panel-not-insured-for-cdx'],
  [
    'Guardant360 CDx before it was insured',
    { asOf: '2023-07-31', ...order('guardant360-cdx', 'HER2'), ...luad },
    'panel-not-insured-for-cdx',
  ],
])
