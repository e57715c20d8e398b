import { ruleTestFor } from '#test/rule-test'
import { needsNoMarker } from '../../../cds-services/cdx-justification/rules/needs-no-marker.ts'
import { completed, line, ordered, tumor, tumors } from './cases.ts'

const lung = (...drugs: readonly string[]) => ({ tumor: tumor('luad'), drugOrders: ordered(...drugs) })

ruleTestFor(needsNoMarker, {
  fulvestrant: [['no row of ours names it', { drugOrders: ordered('fulvestrant') }, 'no-label-asks-for-a-marker']],
  pembrolizumab: [
    ['with chemotherapy in lung cancer', lung('pembrolizumab', 'pemetrexed', 'carboplatin'), 'use-without-marker'],
    [
      'alone in metastatic lung cancer',
      { ...lung('pembrolizumab'), tumor: tumor('luad', { extent: { value: 'metastatic' } }), therapy: { lines: [] } },
      'marker-needed',
    ],
    [
      'around surgery of lung cancer',
      {
        tumor: tumor('luad', { extent: { value: 'resectable' } }),
        drugOrders: [{ drug: 'pembrolizumab', state: 'draft', setting: 'perioperative' }],
      },
      'use-without-marker',
    ],
    [
      'lung cancer that can be resected, setting not told',
      { ...lung('pembrolizumab'), tumor: tumor('luad', { extent: { value: 'resectable' } }) },
      'unknown',
    ],
    [
      'alone in lung cancer, setting not told',
      { tumor: { kind: 'solid', groups: tumors.luad }, drugOrders: ordered('pembrolizumab'), therapy: { lines: [] } },
      ['drugOrders.setting'],
    ],
    ['melanoma', { tumor: tumor('melanoma'), drugOrders: ordered('pembrolizumab') }, 'use-without-marker'],
    ['colorectal cancer', { tumor: tumor('colorectal'), drugOrders: ordered('pembrolizumab') }, 'marker-needed'],
    ['the cancer not told', { drugOrders: ordered('pembrolizumab'), therapy: { lines: [] } }, 'unknown'],
    ['no orders known', { tumor: tumor('melanoma') }, ['drugOrders']],
  ],
  nivolumab: [
    ['gastric cancer after chemotherapy', gastric(line(1, 's-1', 'cisplatin')), 'use-without-marker'],
    ['gastric cancer, first line alone', gastric(), 'marker-needed'],
    [
      'gastric cancer, lines not told',
      { tumor: tumor('gastric'), drugOrders: ordered('nivolumab') },
      ['therapy.lines'],
    ],
  ],
  atezolizumab: [
    [
      'with chemotherapy in lung cancer, by an unverified row',
      { ...lung('atezolizumab', 'carboplatin', 'nab-paclitaxel'), therapy: { lines: [] } },
      'use-without-marker-unverified',
    ],
  ],
  olaparib: [
    [
      'ovarian cancer, maintenance after relapse',
      ovary(line(1, 'carboplatin'), completed(line(2, 'carboplatin'))),
      'use-without-marker',
    ],
    [
      'ovarian cancer after two lines, how the second ended not told',
      ovary(line(1, 'carboplatin'), line(2, 'carboplatin')),
      ['therapy.lines'],
    ],
    ['ovarian cancer, maintenance after the first line', ovary(line(1, 'carboplatin')), 'marker-needed'],
  ],
  osimertinib: [['a targeted drug without such a use', lung('osimertinib'), 'marker-needed']],
})

function gastric(...lines: ReturnType<typeof line>[]) {
  return { tumor: tumor('gastric'), drugOrders: ordered('nivolumab'), therapy: { lines } }
}

function ovary(...lines: ReturnType<typeof line>[]) {
  return { tumor: tumor('ovary'), drugOrders: ordered('olaparib'), therapy: { lines } }
}
