import type { Alteration, CandidateDrug } from '#case'
import { ruleTest } from '#test/rule-test'
import { reportAndTableAgree } from '../../../cds-services/ep-waiver/rules/report-and-table-agree.ts'

const breast = { tumor: { groups: ['breast', 'solid'] } }
const biliary = { tumor: { groups: ['biliary', 'solid'] } }
const found = (panel: string, ...alterations: Alteration[]) => ({
  profile: { panel, alterations, tmbPerMb: 4, msi: 'stable' } as const,
})
const listed = (...candidates: CandidateDrug[]) => ({ ccat: { noCandidate: false, candidates } })
const none = { ccat: { noCandidate: true, candidates: [] } }
const pik3ca: Alteration = { gene: 'PIK3CA', kind: 'mutation', protein: 'H1047R' }
const fits = (drug: string): CandidateDrug => ({ drug, reach: 'approved', cdxFit: true })
const fitsNot = (drug: string): CandidateDrug => ({ drug, reach: 'approved', cdxFit: false })

ruleTest(reportAndTableAgree, [
  ['no report', {}, ['ccat.candidates']],
  ['the cancer type is unknown', { ...none, ...found('foundationone-cdx') }, ['tumor.groups']],
  ['the panel is unknown', { ...none, ...breast }, ['profile.panel']],
  [
    'whether the report says none was not read',
    { ccat: { candidates: [] }, ...breast, ...found('foundationone-cdx') },
    ['ccat.candidates'],
  ],
  [
    'the fit was not read',
    { ...listed({ drug: 'capivasertib', reach: 'approved' }), ...breast, ...found('foundationone-cdx', pik3ca) },
    ['ccat.candidates.cdxFit'],
  ],
  [
    'the report prints no fit: nothing to contradict',
    {
      ...listed({ drug: 'capivasertib', reach: 'approved', cdxFit: 'not-stated' }),
      ...breast,
      ...found('foundationone-cdx', pik3ca),
    },
    'report-and-table-agree',
  ],
  [
    'both name capivasertib with FoundationOne CDx',
    { ...listed(fits('capivasertib')), ...breast, ...found('foundationone-cdx', pik3ca) },
    'report-and-table-agree',
  ],
  [
    'both deny capivasertib with NCC Oncopanel',
    { ...listed(fitsNot('capivasertib')), ...breast, ...found('ncc-oncopanel', pik3ca) },
    'report-and-table-agree',
  ],
  [
    'the report finds NCC Oncopanel fit for capivasertib',
    { ...listed(fits('capivasertib')), ...breast, ...found('ncc-oncopanel', pik3ca) },
    'table-names-other-panel',
  ],
  [
    'the same, beside a drug on which both agree',
    {
      ...listed(fits('futibatinib'), fits('pemigatinib')),
      ...biliary,
      ...found('ncc-oncopanel', { gene: 'FGFR2', kind: 'fusion' }),
    },
    'table-names-other-panel',
  ],
  [
    'the report finds the panel fit for a drug our table does not know',
    { ...listed(fits('some-drug')), ...breast, ...found('ncc-oncopanel', pik3ca) },
    'report-and-table-agree',
  ],
  [
    'fit, the reach not read, and our table names another panel',
    { ...listed({ drug: 'capivasertib', cdxFit: true }), ...breast, ...found('ncc-oncopanel', pik3ca) },
    ['ccat.candidates.reach'],
  ],
  [
    'the report denies what our table confirms',
    { ...listed(fitsNot('capivasertib')), ...breast, ...found('foundationone-cdx', pik3ca) },
    'report-denies-what-table-confirms',
  ],
  [
    'the report denies a drug, the variant details were not read',
    { ...listed(fitsNot('capivasertib')), ...breast, ...found('foundationone-cdx', { gene: 'PIK3CA' }) },
    ['profile.alterations.kind'],
  ],
  [
    'the report finds none, and our table none',
    { ...none, ...breast, ...found('foundationone-cdx') },
    'report-and-table-agree',
  ],
  [
    'the report finds none, our table confirms one',
    { ...none, ...breast, ...found('foundationone-cdx', pik3ca) },
    'report-finds-none-but-table-confirms',
  ],
  [
    'the report finds none, the variants were not read',
    { ...none, ...breast, profile: { panel: 'foundationone-cdx', tmbPerMb: 4, msi: 'stable' } },
    ['profile.alterations'],
  ],
  [
    'unverified rows contradict nothing',
    {
      ...none,
      tumor: { groups: ['luad', 'nsclc', 'lung', 'solid'] },
      ...found('foundationone-cdx', { gene: 'EGFR', kind: 'mutation', protein: 'L858R' }),
    },
    'report-and-table-agree',
  ],
])
