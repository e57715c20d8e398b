import { ruleTest } from '#test/rule-test'
import { alleleFractionSuspects } from '../../../cds-services/germline-referral/rules/allele-fraction-suspects.ts'
import {
  brcaNegative,
  brcaPositive,
  brcaUnread,
  matched,
  none,
  noTest,
  pending,
  reported,
  suspects,
  thirty,
  tumorOnly,
  unread,
  variant,
  young,
} from './facts.ts'

const at = (gene: string, alleleFraction: number | 'not-stated', protein = 'R248W') =>
  tumorOnly(variant(gene, { alleleFraction, protein }))

ruleTest(alleleFractionSuspects, [
  ['no result', noTest, ['profile.panel']],
  ['the variants were not read', { ...noTest, profile: { panel: 'foundationone-cdx' } }, ['profile.alterations']],
  ['no variant', { ...noTest, ...tumorOnly() }, 'allele-fraction-suspects-none'],
  ['BRCA2 below 0.10', { ...noTest, ...at('BRCA2', 0.0999) }, 'allele-fraction-suspects-none'],
  ['BRCA2 at 0.10', { ...noTest, ...at('BRCA2', 0.1) }, 'allele-fraction-suspects'],
  ['PALB2, substitution, below 0.30', { ...noTest, ...at('PALB2', 0.2999) }, 'allele-fraction-suspects-none'],
  ['PALB2, substitution, at 0.30', { ...noTest, ...at('PALB2', 0.3) }, 'allele-fraction-suspects'],
  ['PALB2, frameshift, below 0.20', { ...noTest, ...at('PALB2', 0.1999, 'N1039fs') }, 'allele-fraction-suspects-none'],
  ['PALB2, frameshift, at 0.20', { ...noTest, ...at('PALB2', 0.2, 'N1039fs') }, 'allele-fraction-suspects'],
  [
    'PALB2 at 0.25, the protein change could not be read: an indel would be suspected',
    { ...noTest, ...tumorOnly({ gene: 'PALB2', kind: 'mutation', alleleFraction: 0.25 }) },
    ['profile.alterations.protein'],
  ],
  [
    'BRCA2 called somatic by a panel that saw no normal cells',
    { ...noTest, ...tumorOnly(variant('BRCA2', { origin: 'somatic' })) },
    'allele-fraction-suspects',
  ],
  ['a gene on no list', { ...noTest, ...at('KRAS', 0.45) }, 'allele-fraction-suspects-none'],
  ['TP53, onset the day before turning 30', { ...noTest, ...young, ...at('TP53', 0.45) }, 'allele-fraction-suspects'],
  [
    'TP53, onset on the thirtieth birthday',
    { ...noTest, ...thirty, ...at('TP53', 0.45) },
    'allele-fraction-suspects-none',
  ],
  ['TP53, date of birth unknown', { ...noTest, tumor: young.tumor, ...at('TP53', 0.45) }, ['patient.birthDate']],
  ['TP53, onset unknown', { ...noTest, patient: young.patient, ...at('TP53', 0.45) }, ['tumor.onset']],
  [
    'TP53, age unknown, though C-CAT suspects none',
    { ...noTest, ...none, tumor: young.tumor, ...at('TP53', 0.45) },
    ['patient.birthDate'],
  ],
  [
    'BRCA2, fraction not stated, C-CAT pending',
    { ...noTest, ...pending, ...at('BRCA2', 'not-stated') },
    ['profile.alterations.alleleFraction'],
  ],
  [
    'BRCA2, fraction not stated, the section of C-CAT not read',
    { ...noTest, ...unread, ...at('BRCA2', 'not-stated') },
    ['profile.alterations.alleleFraction'],
  ],
  [
    'BRCA2, fraction not stated, C-CAT suspects none',
    { ...noTest, ...none, ...at('BRCA2', 'not-stated') },
    'allele-fraction-suspects-none',
  ],
  [
    'BRCA2, fraction not stated, C-CAT suspects it',
    { ...noTest, ...suspects('BRCA2'), ...at('BRCA2', 'not-stated') },
    'allele-fraction-suspects-none',
  ],
  [
    'a gene on no list, fraction not stated',
    { ...noTest, ...pending, ...at('KRAS', 'not-stated') },
    'allele-fraction-suspects-none',
  ],
  [
    'no discrete result, C-CAT pending',
    { ...noTest, ...pending, profile: { panel: 'foundationone-cdx', alterations: 'not-stated' } },
    ['profile.alterations'],
  ],
  [
    'no discrete result, C-CAT has spoken',
    { ...noTest, ...none, profile: { panel: 'foundationone-cdx', alterations: 'not-stated' } },
    'allele-fraction-suspects-none',
  ],
  [
    'BRCA2 at 0.48, matched normal was sequenced',
    { ...noTest, ...matched(variant('BRCA2')) },
    'allele-fraction-suspects-none',
  ],
  [
    'TP53 at 0.48 in blood cancer',
    { ...noTest, ...young, ...reported('hemesight', variant('TP53')) },
    'allele-fraction-suspects-none',
  ],
  [
    'BRCA2 at 0.48, a blood test did not find it',
    { ...brcaNegative, ...at('BRCA2', 0.48) },
    'allele-fraction-suspects-none',
  ],
  ['BRCA2 at 0.48, a blood test found it too', { ...brcaPositive, ...at('BRCA2', 0.48) }, 'allele-fraction-suspects'],
  ['BRCA2 at 0.48, the blood test cannot be read', { ...brcaUnread, ...at('BRCA2', 0.48) }, ['companionResults']],
  ['BRCA2 at 0.48, companion tests were not read', at('BRCA2', 0.48), ['companionResults']],
  [
    'PALB2 at 0.48: the blood test does not look for it',
    { ...brcaNegative, ...at('PALB2', 0.48) },
    'allele-fraction-suspects',
  ],
  [
    'BRCA2 the day before the list was published',
    { asOf: '2025-10-23', ...noTest, ...at('BRCA2', 0.48) },
    'allele-fraction-suspects-none',
  ],
  ['BRCA2 on the day it was', { asOf: '2025-10-24', ...noTest, ...at('BRCA2', 0.48) }, 'allele-fraction-suspects'],
])
