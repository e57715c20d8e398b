import type { Case, DrugOrder, PanelOrder, Profile } from '#case'
import { given } from '#test/rule-test'

const tumorOf = (...groups: string[]) =>
  ({ tumor: { kind: 'solid', groups: [...groups, 'solid'], ref: 'Condition/tumor' } }) as const

export const prostate = tumorOf('prostate')
export const breast = tumorOf('breast')
export const luad = tumorOf('luad', 'nsclc', 'lung')
export const lung = tumorOf('lung')
export const biliary = tumorOf('biliary')
export const pancreas = tumorOf('pancreas')
export const colorectal = tumorOf('colorectal')
export const gastric = tumorOf('gastric')
export const ovary = tumorOf('ovary')
export const melanoma = tumorOf('melanoma')

export const drafted = (...drugs: string[]): { drugOrders: readonly DrugOrder[] } => ({
  drugOrders: drugs.map(drug => ({ drug, state: 'draft' })),
})

export const cdxOrder = (
  panel: string,
  items: readonly string[],
  specimen: PanelOrder['specimen'] = { kind: 'tissue' },
) => ({ order: { panel, use: 'cdx', items, specimen, state: 'draft', ref: 'ServiceRequest/draft' } }) as const

export const profileOrder = (panel: string) =>
  ({ order: { panel, use: 'profile', specimen: { kind: 'tissue' }, state: 'draft' } }) as const

export const testDraft = (test: string) => ({ companionOrders: [{ test, state: 'draft' }] }) as const

export const difficult = {
  judgement: { tissueTestDifficult: { reason: '再生検が困難', by: 'Practitioner/attending', on: '2026-06-01' } },
} as const

export const lungItems = ['EGFR', 'ALK-fusion', 'ROS1-fusion', 'BRAF', 'RET-fusion', 'HER2']

/** FoundationOne CDx, run for these items or as a profile, and what it reports. */
export const profiled = (more: Partial<Profile>): { profile: Profile } => ({
  profile: {
    panel: 'foundationone-cdx',
    use: 'profile',
    specimen: 'tissue',
    reportedOn: '2026-05-20',
    outcome: 'profile',
    alterations: [],
    ref: 'DiagnosticReport/panel',
    ...more,
  },
})

const egfrFound = {
  companionResults: [
    {
      test: 'cobasEGFRv2',
      reportedOn: '2026-05-20',
      specimen: 'tissue',
      alterations: [{ gene: 'EGFR', kind: 'mutation', protein: 'L858R' }],
      ref: 'Observation/cobas',
    },
  ],
} as const

/** Every case by its story; together they reach every outcome. */
export const cases: Readonly<Record<string, Case>> = {
  'talazoparib in prostate cancer': given({ ...prostate, ...drafted('talazoparib', 'enzalutamide') }),
  'olaparib in prostate cancer': given({ ...prostate, ...drafted('olaparib') }),
  'capivasertib before other tests were announced': given({
    asOf: '2025-06-11',
    ...breast,
    ...drafted('capivasertib', 'fulvestrant'),
  }),
  'capivasertib since another test was announced': given({ ...breast, ...drafted('capivasertib', 'fulvestrant') }),
  'imlunestrant before its test was payable': given({ asOf: '2026-02-28', ...breast, ...drafted('imlunestrant') }),
  'imlunestrant, its test payable': given({ asOf: '2026-03-01', ...breast, ...drafted('imlunestrant') }),
  'FGFR2 by the wrong panel': given({ ...biliary, ...cdxOrder('genminetop', ['FGFR2-fusion']) }),
  'NTRK in a rare cancer': given({ ...tumorOf('salivary', 'head-neck'), ...drafted('entrectinib') }),
  'osimertinib in lung cancer': given({ ...luad, ...drafted('osimertinib') }),
  'osimertinib, EGFR found by its companion test': given({ ...luad, ...drafted('osimertinib'), ...egfrFound }),
  'osimertinib, EGFR found by a panel that nobody confirmed': given({
    ...luad,
    ...drafted('osimertinib'),
    ...profiled({ alterations: [{ gene: 'EGFR', kind: 'mutation', protein: 'L858R' }] }),
  }),
  'several lung items on a small needle sample': given({
    ...luad,
    ...cdxOrder('foundationone-cdx', lungItems, {
      kind: 'tissue',
      needleBiopsy: true,
      tumorCellPercent: 40,
      collectedOn: '2021-04-01',
    }),
  }),
  'a lung profile beside an EGFR variant': given({ ...luad, ...profileOrder('foundationone-cdx'), ...egfrFound }),
  'NTRK withheld by the masking rule': given({
    ...pancreas,
    ...cdxOrder('foundationone-cdx', ['NTRK-fusion']),
    ...profiled({ use: 'cdx', items: ['MSI'] }),
  }),
  'NTRK excluded, MSI left': given({
    ...pancreas,
    ...cdxOrder('foundationone-cdx', ['NTRK-fusion', 'MSI']),
    ...profiled({ use: 'cdx', items: ['NTRK-fusion'] }),
  }),
  'lung cancer, histology unknown': given({ ...lung, ...drafted('osimertinib') }),
  'encorafenib before its first-line label': given({
    asOf: '2025-11-19',
    ...colorectal,
    ...drafted('encorafenib', 'cetuximab'),
  }),
  'encorafenib with its first-line label': given({
    asOf: '2025-11-20',
    ...colorectal,
    therapy: { lines: [] },
    ...drafted('encorafenib', 'cetuximab'),
  }),
  'three colorectal items on plasma for a reason': given({
    ...colorectal,
    ...cdxOrder('guardant360-cdx', ['RAS', 'BRAF', 'MSI'], { kind: 'blood' }),
    ...difficult,
  }),
  'dabrafenib in melanoma, no pair confirmed': given({ ...melanoma, ...drafted('dabrafenib', 'trametinib') }),
  'ivosidenib, the row unverified': given({ ...biliary, ...drafted('ivosidenib') }),
  'olaparib in gastric cancer': given({ ...gastric, ...drafted('olaparib') }),
  'nivolumab in colorectal cancer': given({ ...colorectal, ...drafted('nivolumab') }),
  'pembrolizumab beside other uses': given({ ...tumorOf('urothelial'), ...drafted('pembrolizumab') }),
  'capivasertib on blood': given({
    ...breast,
    ...cdxOrder('foundationone-cdx', ['AKT1', 'PIK3CA', 'PTEN'], { kind: 'blood' }),
  }),
  'capivasertib on too few tumor cells': given({
    ...breast,
    ...cdxOrder('foundationone-cdx', ['AKT1', 'PIK3CA', 'PTEN'], { kind: 'tissue', tumorCellPercent: 10 }),
  }),
  'futibatinib after an allogeneic transplant': given({
    ...biliary,
    ...drafted('futibatinib'),
    allogeneicTransplant: true,
  }),
  'futibatinib on few tumor cells': given({
    ...biliary,
    ...drafted('futibatinib'),
    order: {
      panel: 'ncc-oncopanel',
      use: 'cdx',
      items: ['FGFR2-fusion'],
      specimen: { kind: 'tissue', tumorCellPercent: 10 },
      state: 'draft',
    },
    allogeneicTransplant: false,
  }),
  'items missing': given({ ...pancreas, order: { panel: 'foundationone-cdx', use: 'cdx', state: 'draft' } }),
  'cancer unknown': given({ ...drafted('osimertinib') }),
  'BRACAnalysis in prostate cancer': given({ ...prostate, ...testDraft('BRACAnalysis') }),
  'cobas in lung cancer': given({ ...luad, ...testDraft('cobasEGFRv2') }),
}
