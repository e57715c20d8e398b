import type { Alteration, CandidateDrug, Profile } from '#case'
import { ruleTest } from '#test/rule-test'
import { matchedDrug } from '../../../cds-services/ep-waiver/rules/matched-drug.ts'

const luad = { tumor: { groups: ['luad', 'nsclc', 'lung', 'solid'] } }
const breast = { tumor: { groups: ['breast', 'solid'] } }
const biliary = { tumor: { groups: ['biliary', 'solid'] } }
const colorectal = { tumor: { groups: ['colorectal', 'solid'] } }
const melanoma = { tumor: { groups: ['melanoma', 'solid'] } }
const pancreas = { tumor: { groups: ['pancreas', 'solid'] } }

const listed = (...candidates: CandidateDrug[]) => ({ ccat: { received: true, candidates } })
const none = listed()
const trial: CandidateDrug = { drug: 'trial-drug', reach: 'trial', cdxFit: false }

const found = (panel: string, alterations: readonly Alteration[], more: Partial<Profile> = {}) => ({
  profile: { panel, use: 'profile', alterations, tmbPerMb: 4.2, msi: 'stable', ...more } as const satisfies Profile,
})
const f1 = (...alterations: Alteration[]) => found('foundationone-cdx', alterations)
const g360 = (...alterations: Alteration[]) => found('guardant360-cdx', alterations)
const ncc = (...alterations: Alteration[]) => found('ncc-oncopanel', alterations)
const mutation = (gene: string, protein?: string): Alteration => ({
  gene,
  kind: 'mutation',
  ...(protein && { protein }),
})
const fusion = (gene: string, partner?: string): Alteration => ({ gene, kind: 'fusion', ...(partner && { partner }) })
const tmb = (tmbPerMb: number | 'not-stated') => found('foundationone-cdx', [], { tmbPerMb })
const msi = (value: 'high' | 'stable' | 'indeterminate') => found('guardant360-cdx', [], { msi: value })

ruleTest(matchedDrug, [
  ['nothing on record', {}, ['ccat.candidates', 'tumor.groups', 'profile.panel']],
  [
    'the report names a fitting drug: no more is needed',
    listed({ drug: 'osimertinib', reach: 'approved', cdxFit: true }),
    'report-states-fit',
  ],
  [
    'a fitting drug beside a trial',
    { ...listed(trial, { drug: 'osimertinib', reach: 'approved', cdxFit: true }), ...luad, ...f1() },
    'report-states-fit',
  ],
  [
    'approved for another cancer, though the test fits',
    { ...listed({ drug: 'x', reach: 'approved-other-cancer', cdxFit: true }), ...luad, ...f1() },
    'only-trial-or-off-label',
  ],
  [
    'approved abroad',
    { ...listed({ drug: 'x', reach: 'approved-abroad', cdxFit: false }), ...luad, ...f1() },
    'only-trial-or-off-label',
  ],
  ['a trial only', { ...listed(trial), ...colorectal, ...f1(mutation('KRAS', 'G12D')) }, 'only-trial-or-off-label'],
  [
    'approved, the test does not fit',
    {
      ...listed({ drug: 'capivasertib', reach: 'approved', cdxFit: false }),
      ...breast,
      ...ncc(mutation('PIK3CA', 'H1047R')),
    },
    'only-trial-or-off-label',
  ],
  [
    'approved, the fit not printed',
    { ...listed({ drug: 'x', reach: 'approved', cdxFit: 'not-stated' }), ...pancreas, ...f1() },
    ['ccat.candidates.cdxFit'],
  ],
  [
    'approved, the fit not read',
    { ...listed({ drug: 'x', reach: 'approved' }), ...pancreas, ...f1() },
    ['ccat.candidates.cdxFit'],
  ],
  ['the reach not read', { ...listed({ drug: 'x', cdxFit: true }), ...pancreas, ...f1() }, ['ccat.candidates.reach']],
  [
    'the reach not printed',
    { ...listed({ drug: 'x', reach: 'not-stated', cdxFit: true }), ...pancreas, ...f1() },
    ['ccat.candidates.reach'],
  ],
  [
    'the reach not read, but the test does not fit',
    { ...listed({ drug: 'x', cdxFit: false }), ...pancreas, ...f1() },
    'only-trial-or-off-label',
  ],
  [
    'no candidate, nothing in our table',
    { ...none, ...pancreas, ...f1(mutation('KRAS', 'G12D')) },
    'no-drug-within-approved-use',
  ],
  ['the candidates were not read', { ...pancreas, ...f1(mutation('KRAS', 'G12D')) }, ['ccat.candidates']],
  ['the cancer type is unknown', { ...none, ...f1(mutation('KRAS', 'G12D')) }, ['tumor.groups']],
  ['the panel is unknown', { ...none, ...pancreas, profile: { alterations: [] } }, ['profile.panel']],

  [
    'PIK3CA in breast cancer by FoundationOne CDx: capivasertib',
    { ...none, ...breast, ...f1(mutation('PIK3CA', 'H1047R')) },
    'table-confirms',
  ],
  [
    'the same variant by NCC Oncopanel',
    { ...none, ...breast, ...ncc(mutation('PIK3CA', 'H1047R')) },
    'no-drug-within-approved-use',
  ],
  [
    'the same variant by FoundationOne CDx in another cancer',
    { ...none, ...colorectal, ...f1(mutation('PIK3CA', 'H1047R')) },
    'no-drug-within-approved-use',
  ],
  ['PTEN lost', { ...none, ...breast, ...f1({ gene: 'PTEN', kind: 'loss' }) }, 'table-confirms'],
  [
    'PIK3CA amplified is not the marker',
    { ...none, ...breast, ...f1({ gene: 'PIK3CA', kind: 'amplification' }) },
    'no-drug-within-approved-use',
  ],
  [
    'PIK3CA, the kind of variant not read',
    { ...none, ...breast, ...f1({ gene: 'PIK3CA' }) },
    ['profile.alterations.kind'],
  ],
  [
    'PIK3CA, the kind of variant not stated',
    { ...none, ...breast, ...f1({ gene: 'PIK3CA', kind: 'not-stated' }) },
    ['profile.alterations.kind'],
  ],
  [
    'the variants were not read',
    { ...none, ...breast, profile: { panel: 'foundationone-cdx', tmbPerMb: 4, msi: 'stable' } },
    ['profile.alterations'],
  ],
  [
    'the report lists no discrete variants',
    {
      ...none,
      ...breast,
      profile: { panel: 'foundationone-cdx', alterations: 'not-stated', tmbPerMb: 4, msi: 'stable' },
    },
    'no-drug-within-approved-use',
  ],

  [
    'FGFR2 fusion in biliary cancer by FoundationOne CDx: pemigatinib',
    { ...none, ...biliary, ...f1(fusion('FGFR2', 'BICC1')) },
    'table-confirms',
  ],
  [
    'FGFR2 fusion by NCC Oncopanel: futibatinib',
    { ...none, ...biliary, ...ncc(fusion('FGFR2', 'BICC1')) },
    'table-confirms',
  ],
  ['FGFR2 reported as the partner', { ...none, ...biliary, ...f1(fusion('BICC1', 'FGFR2')) }, 'table-confirms'],
  [
    'FGFR2 mutated is not the marker',
    { ...none, ...biliary, ...f1(mutation('FGFR2', 'N549K')) },
    'no-drug-within-approved-use',
  ],
  [
    'NTRK3 as the partner of ETV6, any solid cancer',
    { ...none, ...pancreas, ...f1(fusion('ETV6', 'NTRK3')) },
    'table-confirms',
  ],
  [
    'NTRK fusion by FoundationOne Liquid CDx: the pair unverified',
    { ...none, ...pancreas, ...found('foundationone-liquid-cdx', [fusion('ETV6', 'NTRK3')]) },
    'row-unverified',
  ],
  [
    'ALK fusion outside the lung, the day before the label',
    { asOf: '2026-05-17', ...none, ...pancreas, ...f1(fusion('EML4', 'ALK')) },
    'no-drug-within-approved-use',
  ],
  [
    'ALK fusion outside the lung, the day of the label',
    { asOf: '2026-05-18', ...none, ...pancreas, ...f1(fusion('EML4', 'ALK')) },
    'table-confirms',
  ],
  [
    'ALK fusion in lung cancer: the pair unverified',
    { ...none, ...luad, ...f1(fusion('EML4', 'ALK')) },
    'row-unverified',
  ],

  [
    'EGFR L858R by FoundationOne CDx: the pair unverified, the report silent',
    { ...none, ...luad, ...f1(mutation('EGFR', 'L858R')) },
    'row-unverified',
  ],
  ['EGFR E746_A750del', { ...none, ...luad, ...f1(mutation('EGFR', 'E746_A750del')) }, 'row-unverified'],
  ['EGFR L747_P753delinsS', { ...none, ...luad, ...f1(mutation('EGFR', 'L747_P753delinsS')) }, 'row-unverified'],
  [
    'EGFR exon 19 deletion, named by exon',
    {
      ...none,
      ...luad,
      ...f1({ gene: 'EGFR', kind: 'mutation', protein: 'not-stated', exon: 19, change: 'deletion' }),
    },
    'row-unverified',
  ],
  [
    'EGFR V769_D770del lies outside exon 19',
    { ...none, ...luad, ...f1(mutation('EGFR', 'V769_D770del')) },
    'no-drug-within-approved-use',
  ],
  ['EGFR T790M', { ...none, ...luad, ...f1(mutation('EGFR', 'T790M')) }, 'row-unverified'],
  ['EGFR G719S has no row', { ...none, ...luad, ...f1(mutation('EGFR', 'G719S')) }, 'no-drug-within-approved-use'],
  ['EGFR, the protein change not read', { ...none, ...luad, ...f1(mutation('EGFR')) }, ['profile.alterations.protein']],
  [
    'EGFR, the protein change not stated',
    { ...none, ...luad, ...f1(mutation('EGFR', 'not-stated')) },
    ['profile.alterations.protein'],
  ],
  [
    'EGFR L858R, and the report denies the fit of every drug our table doubts',
    {
      ...listed(
        ...['gefitinib', 'erlotinib', 'afatinib', 'dacomitinib', 'osimertinib'].map(
          (drug): CandidateDrug => ({ drug, reach: 'approved', cdxFit: false }),
        ),
      ),
      ...luad,
      ...f1(mutation('EGFR', 'L858R')),
    },
    'only-trial-or-off-label',
  ],
  [
    'EGFR D770_N771insSVD by Guardant360 CDx: amivantamab',
    { ...none, ...luad, ...g360(mutation('EGFR', 'D770_N771insSVD')) },
    'table-confirms',
  ],
  [
    'EGFR S768_D770dup is an insertion',
    { ...none, ...luad, ...g360(mutation('EGFR', 'S768_D770dup')) },
    'table-confirms',
  ],
  [
    'EGFR exon 20 insertion, named by exon',
    { ...none, ...luad, ...g360({ gene: 'EGFR', kind: 'mutation', exon: 20, change: 'insertion' }) },
    'table-confirms',
  ],
  [
    'EGFR E746_A750del is no insertion',
    { ...none, ...luad, ...g360(mutation('EGFR', 'E746_A750del')) },
    'no-drug-within-approved-use',
  ],
  [
    'a frameshift in exon 20 is no in-frame insertion',
    { ...none, ...luad, ...g360(mutation('EGFR', 'D770fs')) },
    'no-drug-within-approved-use',
  ],
  [
    'EGFR L858R in a lung cancer of unsaid type',
    { ...none, tumor: { groups: ['lung', 'solid'] }, ...f1(mutation('EGFR', 'L858R')) },
    ['tumor.groups'],
  ],
  [
    'MET exon 14 skipping in a lung cancer of unsaid type',
    { ...none, tumor: { groups: ['lung', 'solid'] }, ...f1({ gene: 'MET', kind: 'exon-skipping' }) },
    ['tumor.groups'],
  ],
  [
    'KRAS G12C by Guardant360 CDx: sotorasib',
    { ...none, ...luad, ...g360(mutation('KRAS', 'G12C')) },
    'table-confirms',
  ],
  ['KRAS G12D', { ...none, ...luad, ...g360(mutation('KRAS', 'G12D')) }, 'no-drug-within-approved-use'],

  [
    'BRAF V600E in colorectal cancer by Guardant360 CDx',
    { ...none, ...colorectal, ...g360(mutation('BRAF', 'V600E')) },
    'table-confirms',
  ],
  [
    'BRAF V600K in colorectal cancer: the row says V600E',
    { ...none, ...colorectal, ...g360(mutation('BRAF', 'V600K')) },
    'no-drug-within-approved-use',
  ],
  [
    'BRAF V600K in melanoma: V600E and V600K',
    { ...none, ...melanoma, ...f1(mutation('BRAF', 'V600K')) },
    'row-unverified',
  ],
  [
    'BRAF V600* in melanoma is a stop',
    { ...none, ...melanoma, ...f1(mutation('BRAF', 'V600*')) },
    'no-drug-within-approved-use',
  ],
  ['BRAF V600R in melanoma: any V600', { ...none, ...melanoma, ...f1(mutation('BRAF', 'V600R')) }, 'row-unverified'],
  [
    'BRAF V60R is not codon 600',
    { ...none, ...melanoma, ...f1(mutation('BRAF', 'V60R')) },
    'no-drug-within-approved-use',
  ],
  [
    'BRAF V600_K601delinsE is no V600X',
    { ...none, ...melanoma, ...f1(mutation('BRAF', 'V600_K601delinsE')) },
    'no-drug-within-approved-use',
  ],
  ['BRAF K601E', { ...none, ...melanoma, ...f1(mutation('BRAF', 'K601E')) }, 'no-drug-within-approved-use'],

  ['TMB 9.99', { ...none, ...pancreas, ...tmb(9.99) }, 'no-drug-within-approved-use'],
  ['TMB 10', { ...none, ...pancreas, ...tmb(10) }, 'table-confirms'],
  ['TMB 10.01', { ...none, ...pancreas, ...tmb(10.01) }, 'table-confirms'],
  ['TMB not stated by the report', { ...none, ...pancreas, ...tmb('not-stated') }, 'no-drug-within-approved-use'],
  [
    'TMB not read',
    { ...none, ...pancreas, profile: { panel: 'foundationone-cdx', alterations: [], msi: 'stable' } },
    ['profile.tmbPerMb'],
  ],
  ['MSI high by Guardant360 CDx', { ...none, ...pancreas, ...msi('high') }, 'table-confirms'],
  ['MSI stable', { ...none, ...pancreas, ...msi('stable') }, 'no-drug-within-approved-use'],
  ['MSI indeterminate', { ...none, ...pancreas, ...msi('indeterminate') }, ['profile.msi']],
  [
    'MSI high by FoundationOne CDx: the pair unverified',
    { ...none, ...pancreas, ...found('foundationone-cdx', [], { msi: 'high' }) },
    'row-unverified',
  ],
])
