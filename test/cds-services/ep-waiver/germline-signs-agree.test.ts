import { ruleTest } from '#test/rule-test'
import { germlineSignsAgree } from '../../../cds-services/ep-waiver/rules/germline-signs-agree.ts'

const none = { ccat: { secondaryFinding: { value: 'none' } } } as const
const young = { patient: { birthDate: '1996-06-15' }, tumor: { onset: '2026-06-14' } } as const
const thirty = { patient: { birthDate: '1996-06-15' }, tumor: { onset: '2026-06-15' } } as const
type Change = {
  readonly protein?: string
  readonly kind?: 'mutation' | 'fusion' | 'amplification' | 'not-stated'
  readonly origin?: 'somatic' | 'germline'
}
const variant = (gene: string, alleleFraction: number | 'not-stated', change: Change = {}) => ({
  profile: {
    panel: 'foundationone-cdx',
    alterations: [{ gene, kind: 'mutation' as const, protein: 'R248W', alleleFraction, ...change }],
  },
})

ruleTest(germlineSignsAgree, [
  ['no result', none, ['profile.panel']],
  ['a panel we do not know', { ...none, profile: { panel: 'some-panel-abroad', alterations: [] } }, ['profile.panel']],
  ['the variants were not read', { ...none, profile: { panel: 'foundationone-cdx' } }, ['profile.alterations']],
  ['no variant', { ...none, profile: { panel: 'foundationone-cdx', alterations: [] } }, 'no-other-germline-sign'],
  [
    'no discrete variant reported',
    { ...none, profile: { panel: 'foundationone-cdx', alterations: 'not-stated' } },
    'fraction-not-stated',
  ],
  ['BRCA2 at 0.0999', { ...none, ...variant('BRCA2', 0.0999) }, 'no-other-germline-sign'],
  ['BRCA2 at 0.10', { ...none, ...variant('BRCA2', 0.1) }, 'allele-fraction-suspects-germline'],
  ['BRCA2 at 0.48', { ...none, ...variant('BRCA2', 0.48) }, 'allele-fraction-suspects-germline'],
  ['BRCA2 at 0.48, C-CAT has not spoken', variant('BRCA2', 0.48), ['ccat.secondaryFinding']],
  [
    'BRCA2 at 0.48, matched blood sequenced',
    {
      ...none,
      profile: { panel: 'ncc-oncopanel', alterations: [{ gene: 'BRCA2', kind: 'mutation', alleleFraction: 0.48 }] },
    },
    'germline-sequenced',
  ],
  [
    'BRCA2 at 0.48, called somatic by a panel that saw no normal cells',
    { ...none, ...variant('BRCA2', 0.48, { origin: 'somatic' }) },
    'allele-fraction-suspects-germline',
  ],
  ['BRCA2 amplified', { ...none, ...variant('BRCA2', 0.48, { kind: 'amplification' }) }, 'no-other-germline-sign'],
  [
    'BRCA2, the kind of variant not stated',
    { ...none, ...variant('BRCA2', 0.48, { kind: 'not-stated' }) },
    'allele-fraction-suspects-germline',
  ],
  [
    'BRCA2, the kind of variant not read',
    { ...none, profile: { panel: 'foundationone-cdx', alterations: [{ gene: 'BRCA2', alleleFraction: 0.48 }] } },
    ['profile.alterations.kind'],
  ],
  [
    'BRCA2, the allele fraction not read',
    { ...none, profile: { panel: 'foundationone-cdx', alterations: [{ gene: 'BRCA2', kind: 'mutation' }] } },
    ['profile.alterations.alleleFraction'],
  ],
  [
    'BRCA2, the report states no allele fraction',
    { ...none, ...variant('BRCA2', 'not-stated') },
    'fraction-not-stated',
  ],
  [
    'the report states no allele fraction of a gene that is not on the list',
    { ...none, ...variant('KRAS', 'not-stated') },
    'no-other-germline-sign',
  ],
  [
    'one fraction not stated, another suspicious',
    {
      ...none,
      profile: {
        panel: 'foundationone-cdx',
        alterations: [
          { gene: 'PALB2', kind: 'mutation', alleleFraction: 'not-stated' },
          { gene: 'BRCA2', kind: 'mutation', alleleFraction: 0.48 },
        ],
      },
    },
    'allele-fraction-suspects-germline',
  ],
  ['PALB2, single nucleotide, at 0.29', { ...none, ...variant('PALB2', 0.29) }, 'no-other-germline-sign'],
  ['PALB2, single nucleotide, at 0.30', { ...none, ...variant('PALB2', 0.3) }, 'allele-fraction-suspects-germline'],
  [
    'PALB2, frameshift, at 0.19',
    { ...none, ...variant('PALB2', 0.19, { protein: 'N1039fs' }) },
    'no-other-germline-sign',
  ],
  [
    'PALB2, frameshift, at 0.20',
    { ...none, ...variant('PALB2', 0.2, { protein: 'N1039fs' }) },
    'allele-fraction-suspects-germline',
  ],
  [
    'PALB2, deletion, at 0.20',
    { ...none, ...variant('PALB2', 0.2, { protein: 'L531_E532del' }) },
    'allele-fraction-suspects-germline',
  ],
  [
    'PALB2, protein change not stated, at 0.20: perhaps an indel',
    { ...none, ...variant('PALB2', 0.2, { protein: 'not-stated' }) },
    'allele-fraction-suspects-germline',
  ],
  [
    'PALB2, protein change not stated, at 0.19',
    { ...none, ...variant('PALB2', 0.19, { protein: 'not-stated' }) },
    'no-other-germline-sign',
  ],
  [
    'TP53 at 0.45, onset the day before turning 30',
    { ...none, ...young, ...variant('TP53', 0.45) },
    'allele-fraction-suspects-germline',
  ],
  [
    'TP53 at 0.45, onset on the thirtieth birthday',
    { ...none, ...thirty, ...variant('TP53', 0.45) },
    'no-other-germline-sign',
  ],
  ['TP53 at 0.29, young', { ...none, ...young, ...variant('TP53', 0.29) }, 'no-other-germline-sign'],
  [
    'TP53 at 0.45, date of birth unknown',
    { ...none, tumor: young.tumor, ...variant('TP53', 0.45) },
    ['patient.birthDate'],
  ],
  ['TP53 at 0.45, onset unknown', { ...none, patient: young.patient, ...variant('TP53', 0.45) }, ['tumor.onset']],
  ['KRAS at 0.45: not on the list', { ...none, ...variant('KRAS', 0.45) }, 'no-other-germline-sign'],
  [
    'BRCA2 before the list was published',
    { asOf: '2025-10-23', ...none, ...variant('BRCA2', 0.48) },
    'no-other-germline-sign',
  ],
])
