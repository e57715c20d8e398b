import { ruleTestFor } from '#test/rule-test'
import { foundByCompanionTest } from '../../../cds-services/cdx-justification/rules/found-by-companion-test.ts'
import { l858r, line, mutation, ordered, result, t790m, tumor } from './cases.ts'

const lung = (...companionResults: ReturnType<typeof result>[]) => ({
  tumor: tumor('luad'),
  drugOrders: ordered('osimertinib'),
  therapy: { lines: [] },
  companionResults,
})
const prostate = (drug: string, ...partners: readonly string[]) => ({
  tumor: tumor('prostate'),
  drugOrders: ordered(drug, ...partners),
  therapy: { lines: [] },
  companionResults: [result('BRACAnalysis', { alterations: [mutation('BRCA2', 'S1982fs')] })],
})
const colorectal = (...companionResults: ReturnType<typeof result>[]) => ({
  tumor: tumor('colorectal'),
  drugOrders: ordered('pembrolizumab'),
  therapy: { lines: [] },
  companionResults,
})

ruleTestFor(foundByCompanionTest, {
  osimertinib: [
    ['L858R by cobas', lung(result('cobasEGFRv2', { alterations: [l858r] })), 'companion-test-found-it'],
    [
      'L858R by cobas, wild type by another',
      lung(result('ODxTT', { alterations: [] }), result('cobasEGFRv2', { alterations: [l858r] })),
      'companion-test-found-it',
    ],
    ['wild type by cobas', lung(result('cobasEGFRv2', { alterations: [] })), 'companion-test-excludes-it'],
    [
      'T790M only, no EGFR-TKI before',
      lung(result('cobasEGFRv2', { alterations: [t790m] })),
      'companion-test-excludes-it',
    ],
    [
      'T790M after gefitinib',
      { ...lung(result('cobasEGFRv2', { alterations: [t790m] })), therapy: { lines: [line(1, 'gefitinib')] } },
      'companion-test-found-it',
    ],
    [
      'L858R by a test our table is not sure of',
      lung(result('AmoyDxPanLung', { alterations: [l858r] })),
      'companion-test-to-verify',
    ],
    [
      'L858R by a test that is no companion',
      lung(result('therascreenEGFR', { alterations: [l858r] })),
      'another-test-found-it',
    ],
    ['another gene tested', lung(result('VENTANA_ALK', { alterations: [] })), 'no-companion-result'],
    ['nothing tested', lung(), 'no-companion-result'],
    ['a result that was not read', lung(result('cobasEGFRv2', {})), ['companionResults']],
    ['results not known', { tumor: tumor('luad'), drugOrders: ordered('osimertinib') }, ['companionResults']],
    [
      'the cancer not told',
      { drugOrders: ordered('osimertinib'), companionResults: [result('cobasEGFRv2', { alterations: [l858r] })] },
      ['tumor.groups', 'drugOrders.setting'],
    ],
  ],
  olaparib: [
    ['BRCA2 by BRACAnalysis', prostate('olaparib'), 'companion-test-found-it'],
    [
      'nothing by BRACAnalysis, which sees the germline alone: the tumor may still carry it',
      { ...prostate('olaparib'), companionResults: [result('BRACAnalysis', { alterations: [] })] },
      'no-companion-result',
    ],
    [
      'nothing by BRACAnalysis, where the germline alone counts',
      {
        ...prostate('olaparib'),
        tumor: tumor('breast'),
        therapy: { lines: [line(1, 'paclitaxel')] },
        companionResults: [result('BRACAnalysis', { alterations: [] })],
      },
      'companion-test-excludes-it',
    ],
  ],
  talazoparib: [['BRCA2 by BRACAnalysis', prostate('talazoparib', 'enzalutamide'), 'another-test-found-it']],
  pembrolizumab: [
    ['MSI-high', colorectal(result('MSI_FALCO', { msi: 'high' })), 'companion-test-found-it'],
    ['stable', colorectal(result('MSI_FALCO', { msi: 'stable' })), 'companion-test-excludes-it'],
    ['deficient mismatch repair', colorectal(result('VENTANA_MMR', { mmr: 'deficient' })), 'companion-test-found-it'],
    ['indeterminate', colorectal(result('MSI_FALCO', { msi: 'indeterminate' })), ['companionResults']],
  ],
  trastuzumab: [
    ['HER2 3+', her2({ ihc: 3 }), 'companion-test-found-it'],
    ['HER2 1+', her2({ ihc: 1 }), 'companion-test-excludes-it'],
    ['HER2 2+, ISH not read', her2({ ihc: 2 }), ['companionResults']],
  ],
  atezolizumab: [
    ['PD-L1 by SP263, after surgery', pdl1('PDL1_SP263', 'perioperative'), 'companion-test-found-it'],
    ['PD-L1 by SP263, advanced disease', pdl1('PDL1_SP263', 'advanced'), 'another-test-found-it'],
    ['PD-L1 by SP142, after surgery', pdl1('PDL1_SP142', 'perioperative'), 'another-test-found-it'],
    [
      'the day before the label',
      { ...pdl1('PDL1_SP263', 'perioperative'), asOf: '2022-05-25' },
      'another-test-found-it',
    ],
    ['the day of it', { ...pdl1('PDL1_SP263', 'perioperative'), asOf: '2022-05-26' }, 'companion-test-found-it'],
  ],
  vorasidenib: [
    [
      'wild type, where our row is unverified',
      {
        tumor: { groups: ['glioma', 'brain', 'solid'] },
        drugOrders: ordered('vorasidenib'),
        companionResults: [result('ODxTT', { alterations: [] })],
      },
      'no-companion-result',
    ],
  ],
})

function her2(score: { readonly ihc: 1 | 2 | 3 }) {
  return {
    tumor: tumor('gastric'),
    drugOrders: ordered('trastuzumab'),
    companionResults: [result('VENTANA_HER2', { expression: [{ protein: 'HER2', ...score }] })],
  }
}

function pdl1(test: string, setting: 'perioperative' | 'advanced') {
  const found = { expression: [{ protein: 'PD-L1', result: 'positive' as const }] }
  return {
    tumor: tumor('luad', { extent: { value: setting === 'perioperative' ? 'resectable' : 'metastatic' } }),
    drugOrders: [{ drug: 'atezolizumab', setting }],
    therapy: { lines: [] },
    companionResults: [result(test, found)],
  }
}
