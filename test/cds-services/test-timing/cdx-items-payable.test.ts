import { ruleTest } from '#test/rule-test'
import { cdxItemsPayable } from '../../../cds-services/test-timing/rules/cdx-items-payable.ts'

const tissue = (...items: string[]) => ({ order: { items, specimen: { kind: 'tissue' } } }) as const
const blood = (...items: string[]) => ({ order: { items, specimen: { kind: 'blood' } } }) as const
const breast = { tumor: { groups: ['breast', 'solid'] } }
const luad = { tumor: { groups: ['luad', 'nsclc', 'lung', 'solid'] } }
const pancreas = { tumor: { groups: ['pancreas', 'solid'] } }
const colorectal = { tumor: { groups: ['colorectal', 'solid'] } }

ruleTest(cdxItemsPayable, [
  ['nothing on record', {}, ['order.items']],
  ['an order that names no item', { order: { specimen: { kind: 'tissue' } }, ...breast }, ['order.items']],
  ['an order with an empty list of items', { ...tissue(), ...breast }, ['order.items']],
  ['the cancer type is unknown', tissue('EGFR'), ['tumor.groups']],
  ['the specimen is unknown', { order: { items: ['EGFR'] }, ...luad }, ['order.specimen']],
  ['EGFR in lung adenocarcinoma', { ...tissue('EGFR'), ...luad }, 'items-payable'],
  ['EGFR in lung adenocarcinoma on plasma', { ...blood('EGFR'), ...luad }, 'items-payable'],
  ['EGFR in pancreatic cancer', { ...tissue('EGFR'), ...pancreas }, 'items-not-payable'],
  ['AKT1, PIK3CA and PTEN in breast cancer', { ...tissue('AKT1', 'PIK3CA', 'PTEN'), ...breast }, 'items-payable'],
  ['one item of several not payable', { ...tissue('AKT1', 'PIK3CA', 'EGFR'), ...breast }, 'items-not-payable'],
  ['MSI in any solid cancer', { ...tissue('MSI'), ...pancreas }, 'items-payable'],
  ['MSI in a blood cancer', { ...tissue('MSI'), tumor: { groups: ['aml', 'hematologic'] } }, 'items-not-payable'],
  [
    'ESR1 in breast cancer on plasma, the day before',
    { asOf: '2026-02-28', ...blood('ESR1'), ...breast },
    'items-not-payable',
  ],
  ['ESR1 in breast cancer on plasma, the day', { asOf: '2026-03-01', ...blood('ESR1'), ...breast }, 'items-payable'],
  [
    'ESR1 in breast cancer on plasma, the day after',
    { asOf: '2026-03-02', ...blood('ESR1'), ...breast },
    'items-payable',
  ],
  ['ESR1 in breast cancer on tissue', { ...tissue('ESR1'), ...breast }, 'items-not-payable'],
  [
    'HER2 in a solid cancer on plasma, the day before',
    { asOf: '2026-02-28', ...blood('HER2'), ...pancreas },
    'items-not-payable',
  ],
  ['HER2 in a solid cancer on plasma, the day', { asOf: '2026-03-01', ...blood('HER2'), ...pancreas }, 'items-payable'],
  [
    'HER2 in colorectal cancer on plasma has its own item',
    { asOf: '2026-02-28', ...blood('HER2'), ...colorectal },
    'items-payable',
  ],
  [
    'ALK fusion outside the lung, the day before',
    { asOf: '2026-04-30', ...tissue('ALK-fusion'), ...pancreas },
    'items-not-payable',
  ],
  [
    'ALK fusion outside the lung, the day',
    { asOf: '2026-05-01', ...tissue('ALK-fusion'), ...pancreas },
    'items-payable',
  ],
  [
    'ALK fusion outside the lung, the day after',
    { asOf: '2026-05-02', ...tissue('ALK-fusion'), ...pancreas },
    'items-payable',
  ],
  ['ALK fusion in lung cancer, all along', { asOf: '2026-04-30', ...tissue('ALK-fusion'), ...luad }, 'items-payable'],
  ['ALK fusion outside the lung on plasma', { ...blood('ALK-fusion'), ...pancreas }, 'items-not-payable'],
  [
    'IDH1 in biliary cancer, the day before',
    { asOf: '2026-05-31', ...tissue('IDH1'), tumor: { groups: ['biliary', 'solid'] } },
    'items-not-payable',
  ],
  [
    'IDH1 in biliary cancer, the day',
    { asOf: '2026-06-01', ...tissue('IDH1'), tumor: { groups: ['biliary', 'solid'] } },
    'items-payable',
  ],
  [
    'AKT1 in breast cancer, the day before we know it payable',
    { asOf: '2026-02-28', ...tissue('AKT1'), ...breast },
    'items-to-verify',
  ],
  [
    'AKT1 in breast cancer, the first day we know it payable',
    { asOf: '2026-03-01', ...tissue('AKT1'), ...breast },
    'items-payable',
  ],
  [
    'BRAF in a solid cancer is payable by PCR, not by sequencing',
    { ...tissue('BRAF'), ...pancreas },
    'items-not-payable',
  ],
  ['BRAF in lung cancer, by sequencing', { ...tissue('BRAF'), ...luad }, 'items-payable'],
  ['an item we do not know', { ...tissue('XYZ'), ...breast }, 'items-not-payable'],
  [
    'EGFR in a solid cancer whose organ is not said',
    { ...tissue('EGFR'), tumor: { groups: ['solid'] } },
    ['tumor.groups'],
  ],
])
