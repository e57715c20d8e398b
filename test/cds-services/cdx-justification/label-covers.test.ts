import { ruleTestFor } from '#test/rule-test'
import { labelCovers } from '../../../cds-services/cdx-justification/rules/label-covers.ts'
import { completed, line, ordered, tumor } from './cases.ts'

type Facts = Parameters<typeof ruleTestFor>[1][string][number][1]
const inTumor = (name: Parameters<typeof tumor>[0], drugs: readonly string[], more: Facts = {}): Facts => ({
  tumor: tumor(name),
  drugOrders: ordered(...drugs),
  ...more,
})
const first = { therapy: { lines: [] } }
const after = (...lines: ReturnType<typeof line>[]) => ({ therapy: { lines } })

ruleTestFor(labelCovers, {
  osimertinib: [
    ['lung cancer', inTumor('luad', ['osimertinib']), 'label-covers'],
    ['another cancer', inTumor('breast', ['osimertinib']), 'label-names-other-cancers'],
    [
      'a cancer told only broadly',
      { tumor: { groups: ['lung', 'solid'] }, drugOrders: ordered('osimertinib'), ...first },
      ['tumor.groups', 'drugOrders.setting'],
    ],
    ['the cancer not told', { drugOrders: ordered('osimertinib') }, 'unknown'],
    ['no orders known', { tumor: tumor('luad') }, ['drugOrders']],
    [
      'around surgery',
      {
        tumor: tumor('luad', { extent: { value: 'resectable' } }),
        drugOrders: [{ drug: 'osimertinib', setting: 'perioperative' }],
      },
      'label-covers',
    ],
  ],
  sotorasib: [
    ['after a line', inTumor('luad', ['sotorasib'], after(line(1, 'cisplatin', 'pemetrexed'))), 'label-covers'],
    ['first line', inTumor('luad', ['sotorasib'], first), 'label-names-another-line'],
    [
      'its own running line is this course',
      inTumor('luad', ['sotorasib'], after(line(1, 'sotorasib'))),
      'label-names-another-line',
    ],
    ['lines not told', inTumor('luad', ['sotorasib']), ['therapy.lines']],
    [
      'after perioperative therapy only',
      inTumor('luad', ['sotorasib'], after({ ...line(0, 'cisplatin'), setting: 'perioperative' })),
      ['therapy.lines'],
    ],
    [
      'colorectal cancer, where our row is unverified',
      inTumor('colorectal', ['sotorasib', 'panitumumab'], first),
      'label-unverified',
    ],
    [
      'colorectal cancer, the unverified row fits',
      inTumor('colorectal', ['sotorasib', 'panitumumab'], after(line(1, 'irinotecan'))),
      'label-unverified',
    ],
  ],
  capivasertib: [
    ['with fulvestrant', inTumor('breast', ['capivasertib', 'fulvestrant']), 'label-covers'],
    ['without', inTumor('breast', ['capivasertib'], first), 'label-asks-for-partners'],
    [
      'fulvestrant given, not ordered',
      inTumor('breast', ['capivasertib'], after(running('fulvestrant'))),
      ['drugOrders'],
    ],
    ['without, lines not told', inTumor('breast', ['capivasertib']), ['therapy.lines']],
  ],
  'trastuzumab-deruxtecan': [
    ['first line in breast cancer, ultralow', inTumor('breast', ['trastuzumab-deruxtecan'], first), 'label-covers'],
  ],
  encorafenib: [
    ['colorectal, first line', inTumor('colorectal', ['encorafenib', 'cetuximab'], first), 'label-covers'],
    [
      'colorectal, later',
      inTumor('colorectal', ['encorafenib', 'cetuximab'], after(line(1, 'oxaliplatin'))),
      'label-covers',
    ],
    [
      'colorectal, first line, without cetuximab',
      inTumor('colorectal', ['encorafenib'], first),
      'label-asks-for-partners',
    ],
  ],
  amivantamab: [
    [
      'after an EGFR-TKI',
      inTumor('luad', ['amivantamab', 'carboplatin', 'pemetrexed'], after(line(1, 'osimertinib'))),
      'label-covers',
    ],
  ],
  pembrolizumab: [
    ['first line in pancreatic cancer', inTumor('pancreas', ['pembrolizumab'], first), 'use-not-in-table'],
    [
      'after a line in pancreatic cancer',
      inTumor('pancreas', ['pembrolizumab'], after(line(1, 'gemcitabine'))),
      'label-covers',
    ],
  ],
  olaparib: [
    [
      'maintenance in pancreatic cancer',
      inTumor('pancreas', ['olaparib'], after(completed(line(1, 'oxaliplatin')))),
      'label-covers',
    ],
    [
      'maintenance in pancreatic cancer, how the line before ended not told',
      inTumor('pancreas', ['olaparib'], after(line(1, 'oxaliplatin'))),
      ['therapy.lines'],
    ],
    ['maintenance before any line', inTumor('pancreas', ['olaparib'], first), 'use-not-in-table'],
  ],
  vorasidenib: [
    [
      'glioma, where our row is unverified',
      { tumor: { groups: ['glioma', 'brain', 'solid'] }, drugOrders: ordered('vorasidenib') },
      'label-unverified',
    ],
  ],
})

function running(...drugs: readonly string[]) {
  const { end: _, ...open } = line(1, ...drugs)
  return open
}
