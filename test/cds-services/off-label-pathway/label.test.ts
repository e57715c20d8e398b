import type { Alteration, CandidateDrug, Case, CompanionResult } from '#case'
import type { Reason } from '#rule'
import { type Row, ruleTestFor } from '#test/rule-test'
import { label } from '../../../cds-services/off-label-pathway/rules/label.ts'
import { breast, colorectal, held, line, luad, pancreas, profile, report, waivedFor } from './cases.ts'

const nowhere = {
  panels: [],
  companionResults: [],
  drugOrders: [],
  ccat: report(),
  expertPanel: { held: false },
} as const
const reviewed = { ...nowhere, expertPanel: held() } as const
const second = { therapy: { lines: [line(1, 'carboplatin', 'paclitaxel')] } }
const untreated = { therapy: { lines: [] } }
const fusion: Alteration = { gene: 'ETV6', kind: 'fusion', partner: 'NTRK3' }
const l858r: Alteration = { gene: 'EGFR', kind: 'mutation', protein: 'L858R' }
const says = (...candidates: CandidateDrug[]): Partial<Case> => ({ ccat: report(...candidates) })
const single = (test: string, alterations: readonly Alteration[]): CompanionResult => ({ test, alterations })
const f1 = (...alterations: Alteration[]) => ({ profile: profile('foundationone-cdx', alterations) })

const low: CompanionResult = { test: 'VENTANA_HER2', expression: [{ protein: 'HER2', ihc: 1 }] }
const her2 = { profile: profile('guardant360-cdx', [{ gene: 'ERBB2', kind: 'amplification' }]) }
const v600e = { profile: profile('guardant360-cdx', [{ gene: 'BRAF', kind: 'mutation', protein: 'V600E' }]) }
const fits = says({ drug: 'larotrectinib', reach: 'approved', cdxFit: true, level: 'A' })
const fitOf = (drug: string) => says({ drug, reach: 'approved', cdxFit: true, level: 'A' })
type Why = Reason<ReturnType<typeof label>>

const larotrectinib: readonly Row<Why>[] = [
  ['nothing on record', {}, ['tumor', 'ccat']],
  ['NTRK fusion by the companion panel', { ...reviewed, tumor: pancreas, ...f1(fusion) }, 'companion-test-found-it'],
  [
    'the same, run as a companion test for it',
    {
      ...nowhere,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [fusion], { use: 'cdx', items: ['NTRK-fusion'] }),
    },
    'companion-test-found-it',
  ],
  [
    'NTRK fusion by a profile, the expert panel neither held nor waived',
    { ...nowhere, tumor: pancreas, ...f1(fusion) },
    'expert-panel-awaited',
  ],
  [
    'the same, whether it has met or was waived is not on record',
    { ...nowhere, tumor: pancreas, ...f1(fusion), expertPanel: {} },
    ['expertPanel'],
  ],
  [
    'the same, validly waived',
    { ...nowhere, tumor: pancreas, ...f1(fusion), ...waivedFor('larotrectinib', 'NTRK3') },
    'companion-test-found-it',
  ],
  [
    'the same before a waiver existed',
    { asOf: '2026-05-31', ...nowhere, tumor: pancreas, ...f1(fusion), ...waivedFor('larotrectinib', 'NTRK3') },
    'expert-panel-awaited',
  ],
  [
    'the same, a germline finding suspected',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(fusion),
      ccat: { ...waivedFor('larotrectinib', 'NTRK3').ccat, secondaryFinding: { value: 'suspected' } },
    },
    'expert-panel-awaited',
  ],
  ['no fusion found', { ...nowhere, tumor: pancreas, ...f1() }, 'marker-excluded'],
  [
    'no fusion found by a run that was not asked for it: nothing said',
    { ...nowhere, tumor: pancreas, profile: profile('foundationone-cdx', [], { use: 'cdx', items: ['MSI'] }) },
    ['companionResults'],
  ],
  ['no fusion found, the report awaited', { ...nowhere, tumor: pancreas, ...f1(), ccat: {} }, ['ccat']],
  [
    'no fusion found, the candidates not read',
    { ...nowhere, tumor: pancreas, ...f1(), ccat: { received: true } },
    ['ccat.candidates'],
  ],
  ['the report never came', { ...nowhere, tumor: pancreas, ...f1(), ccat: { received: false } }, 'marker-excluded'],
  [
    'variants not read',
    { ...nowhere, tumor: pancreas, profile: { panel: 'foundationone-cdx' } },
    ['profile.alterations'],
  ],
  ['never tested', { ...nowhere, tumor: pancreas }, ['companionResults']],
  ['a result pending', { ...nowhere, tumor: pancreas, panels: [{ outcome: 'pending' }] }, ['profile']],
  ['other tests not on record', { panels: [], ccat: report(), tumor: pancreas, ...f1() }, ['companionResults']],
  [
    'found by a panel that is no companion, expert panel not held',
    { ...nowhere, tumor: pancreas, profile: profile('ncc-oncopanel', [fusion]) },
    'test-not-companion',
  ],
  [
    'the same, the expert panel recommends it',
    { ...nowhere, tumor: pancreas, profile: profile('ncc-oncopanel', [fusion]), expertPanel: held('larotrectinib') },
    'deemed-companion-test',
  ],
  [
    'the same, the expert panel recommends another drug',
    { ...nowhere, tumor: pancreas, profile: profile('ncc-oncopanel', [fusion]), expertPanel: held('entrectinib') },
    'test-not-companion',
  ],
  [
    'the same, the expert panel not on record',
    { ...nowhere, tumor: pancreas, profile: profile('ncc-oncopanel', [fusion]), expertPanel: {} },
    ['expertPanel'],
  ],
  [
    'found in a companion run that asked for another item, expert panel not held',
    { ...nowhere, tumor: pancreas, profile: profile('foundationone-cdx', [fusion], { use: 'cdx', items: ['MSI'] }) },
    'masked-result',
  ],
  [
    'the same, the expert panel has met',
    {
      ...nowhere,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [fusion], { use: 'cdx', items: ['MSI'] }),
      expertPanel: { held: true },
    },
    'companion-test-found-it',
  ],
  [
    'the same, whether it has met is not on record',
    {
      ...nowhere,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [fusion], { use: 'cdx', items: ['MSI'] }),
      expertPanel: {},
    },
    ['expertPanel'],
  ],
  [
    'how the panel was run not on record',
    {
      ...nowhere,
      tumor: pancreas,
      profile: { panel: 'foundationone-cdx', alterations: [fusion], outcome: 'profile' },
    },
    ['profile.use'],
  ],

  [
    'the report states the fit, the expert panel has met',
    { ...reviewed, tumor: pancreas, ...f1(), ...fits },
    'report-states-fit',
  ],
  [
    'the report states the fit, the expert panel not held, what a waiver asks for not on record',
    { ...nowhere, tumor: pancreas, ...f1(), ...fits },
    'unknown',
  ],
  [
    'the report states the fit of a profile that is not on record',
    { ...nowhere, tumor: pancreas, ...fits },
    ['profile'],
  ],
  [
    'the report states the fit of a companion run whose items do not include it',
    {
      ...nowhere,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [fusion], { use: 'cdx', items: ['MSI'] }),
      ...fits,
    },
    'masked-result',
  ],
  [
    'the report states the fit of a companion run that our table does not read so',
    {
      ...nowhere,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [], { use: 'cdx', items: ['NTRK-fusion'] }),
      ...fits,
    },
    'expert-panel-awaited',
  ],
  [
    'the report states the fit of a resistance',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'approved', cdxFit: true, level: 'R' }),
    },
    'marker-excluded',
  ],
  [
    'the report states the fit, its level not read',
    { ...nowhere, tumor: pancreas, ...f1(), ...says({ drug: 'larotrectinib', reach: 'approved', cdxFit: true }) },
    ['ccat.candidates'],
  ],
  [
    'the report states the fit of another drug',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'entrectinib', reach: 'approved', cdxFit: true, level: 'A' }),
    },
    'marker-excluded',
  ],
  [
    'approved, the fit not printed',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'approved', cdxFit: 'not-stated', level: 'A' }),
    },
    ['ccat.candidates.cdxFit'],
  ],
  [
    'the reach not read',
    { ...nowhere, tumor: pancreas, ...f1(), ...says({ drug: 'larotrectinib', cdxFit: true, level: 'A' }) },
    ['ccat.candidates.reach'],
  ],
  [
    'approved, the report denies the fit',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'approved', cdxFit: false, level: 'A' }),
    },
    'test-not-companion',
  ],
  [
    'a trial by the report, our table confirms the label',
    {
      ...reviewed,
      tumor: pancreas,
      ...f1(fusion),
      ...says({ drug: 'larotrectinib', reach: 'trial', cdxFit: false, level: 'C' }),
    },
    'companion-test-found-it',
  ],
  [
    'approved for another cancer',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'approved-other-cancer', level: 'C', cdxFit: false }),
    },
    'approved-for-another-cancer',
  ],
  [
    'approved abroad, level A',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'approved-abroad', level: 'A', cdxFit: false }),
    },
    'approved-abroad-only',
  ],
  [
    'a trial',
    {
      ...nowhere,
      tumor: pancreas,
      ...f1(),
      ...says({ drug: 'larotrectinib', reach: 'trial', level: 'D', cdxFit: false }),
    },
    'trial-only',
  ],
  [
    'a blood cancer',
    { ...nowhere, tumor: { kind: 'hematologic', groups: ['aml'] }, ...f1(fusion) },
    'not-approved-for-tumor',
  ],
  ['the cancer type not known', { ...nowhere, tumor: { kind: 'solid' }, ...f1(fusion) }, ['tumor.groups']],
]

const tmb = (tmbPerMb: number | 'not-stated') => ({ profile: profile('foundationone-cdx', [], { tmbPerMb }) })
const pembrolizumab: readonly Row<Why>[] = [
  ['TMB 10 in the second line', { ...reviewed, ...second, tumor: pancreas, ...tmb(10) }, 'companion-test-found-it'],
  ['TMB 9.99', { ...nowhere, ...second, tumor: pancreas, ...tmb(9.99) }, 'marker-excluded'],
  ['TMB 14 before any therapy', { ...nowhere, ...untreated, tumor: pancreas, ...tmb(14) }, 'line-not-met'],
  ['TMB 14, earlier therapy not on record', { ...reviewed, tumor: pancreas, ...tmb(14) }, ['therapy.lines']],
  [
    'TMB 9.99, MSI not stated: mismatch repair could be tested',
    {
      ...nowhere,
      ...second,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [], { tmbPerMb: 9.99, msi: 'not-stated' }),
    },
    ['companionResults'],
  ],
  [
    'the same, tested deficient',
    {
      ...nowhere,
      ...second,
      tumor: pancreas,
      profile: profile('foundationone-cdx', [], { tmbPerMb: 9.99, msi: 'not-stated' }),
      companionResults: [{ test: 'MSI_FALCO', msi: 'high' }],
    },
    'companion-test-found-it',
  ],
  ['melanoma: no marker asked for', { ...nowhere, tumor: { groups: ['melanoma', 'solid'] } }, 'no-marker-asked-for'],
  [
    'lung cancer with chemotherapy, ordered whole',
    {
      ...nowhere,
      tumor: luad,
      drugOrders: ['pembrolizumab', 'pemetrexed', 'carboplatin'].map(drug => ({ drug, state: 'draft' as const })),
    },
    'no-marker-asked-for',
  ],
  [
    'lung cancer with chemotherapy, the orders not on record',
    { panels: [], companionResults: [], ccat: report(), tumor: luad },
    ['companionResults', 'therapy.lines', 'drugOrders'],
  ],
]

const osimertinib: readonly Row<Why>[] = [
  [
    'EGFR L858R by cobas',
    { ...nowhere, tumor: luad, companionResults: [single('cobasEGFRv2', [l858r])] },
    'companion-test-found-it',
  ],
  [
    'EGFR L858R by FoundationOne CDx: the pair unverified',
    { ...nowhere, ...untreated, tumor: luad, ...f1(l858r) },
    'companion-test-to-verify',
  ],
  [
    'the same, and the report denies the fit',
    {
      ...nowhere,
      ...untreated,
      tumor: luad,
      ...f1(l858r),
      ...says({ drug: 'osimertinib', reach: 'approved', cdxFit: false, level: 'A' }),
    },
    'test-not-companion',
  ],
  [
    'the same, and the report calls it a trial',
    {
      ...nowhere,
      ...untreated,
      tumor: luad,
      ...f1(l858r),
      ...says({ drug: 'osimertinib', reach: 'trial', cdxFit: false, level: 'C' }),
    },
    'trial-only',
  ],
  [
    'the same, and the expert panel recommends it',
    { ...nowhere, ...untreated, tumor: luad, ...f1(l858r), expertPanel: held('osimertinib') },
    'deemed-companion-test',
  ],
  [
    'a lung cancer of unsaid type',
    { ...nowhere, tumor: { groups: ['lung', 'solid'] }, companionResults: [single('cobasEGFRv2', [l858r])] },
    ['tumor.groups'],
  ],
  ['EGFR L858R in pancreatic cancer', { ...nowhere, tumor: pancreas, ...f1(l858r) }, 'not-approved-for-tumor'],
]

const tdxd: readonly Row<Why>[] = [
  [
    'HER2 amplified, the day before the label',
    { asOf: '2026-03-22', ...nowhere, ...second, tumor: pancreas, ...her2 },
    'not-approved-for-tumor',
  ],
  [
    'HER2 amplified, the day of the label',
    { asOf: '2026-03-23', ...reviewed, ...second, tumor: pancreas, ...her2 },
    'companion-test-found-it',
  ],
  [
    'the report states the fit, of a drug for later lines in an untreated patient',
    { ...reviewed, ...untreated, tumor: pancreas, ...her2, ...fitOf('trastuzumab-deruxtecan') },
    'line-not-met',
  ],
  [
    'the same, earlier therapy not on record',
    { ...reviewed, tumor: pancreas, ...her2, ...fitOf('trastuzumab-deruxtecan') },
    ['therapy.lines'],
  ],
  [
    'HER2-low breast cancer in the first line after endocrine therapy',
    { ...nowhere, tumor: breast, companionResults: [low], therapy: { lines: [line(1, 'letrozole', 'palbociclib')] } },
    'companion-test-found-it',
  ],
]

const encorafenib: readonly Row<Why>[] = [
  [
    'the report states the fit, ordered without its partner',
    {
      ...reviewed,
      ...second,
      tumor: colorectal,
      ...v600e,
      ...fitOf('encorafenib'),
      drugOrders: [{ drug: 'encorafenib' }],
    },
    ['drugOrders'],
  ],
  [
    'a candidate: the combination is a condition',
    { ...reviewed, ...second, tumor: colorectal, ...v600e },
    'companion-test-found-it',
  ],
  [
    'ordered with cetuximab',
    {
      ...reviewed,
      ...second,
      tumor: colorectal,
      ...v600e,
      drugOrders: [{ drug: 'encorafenib' }, { drug: 'cetuximab' }],
    },
    'companion-test-found-it',
  ],
  [
    'ordered alone',
    { ...reviewed, ...second, tumor: colorectal, ...v600e, drugOrders: [{ drug: 'encorafenib' }] },
    ['drugOrders'],
  ],
]

const regorafenib: readonly Row<Why>[] = [
  ['a drug our tables do not hold', { ...nowhere, tumor: colorectal }, 'drug-not-in-tables'],
  [
    'the same, approved by the report',
    { ...nowhere, tumor: colorectal, ...says({ drug: 'regorafenib', reach: 'approved', cdxFit: false, level: 'A' }) },
    'drug-not-in-tables',
  ],
  [
    'the same, approved abroad by the report',
    {
      ...nowhere,
      tumor: colorectal,
      ...says({ drug: 'regorafenib', reach: 'approved-abroad', cdxFit: false, level: 'A' }),
    },
    'approved-abroad-only',
  ],
]

ruleTestFor(label, {
  larotrectinib,
  pembrolizumab,
  osimertinib,
  'trastuzumab-deruxtecan': tdxd,
  encorafenib,
  regorafenib,
})
