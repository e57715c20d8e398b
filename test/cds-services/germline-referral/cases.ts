import type { Case } from '#case'
import { given } from '#test/rule-test'
import {
  brcaNegative,
  brcaPositive,
  matched,
  none,
  noTest,
  pending,
  suspects,
  tumorOnly,
  unread,
  variant,
  young,
} from './facts.ts'

export const patient = (more: Partial<Case>): Case =>
  given({
    patient: { birthDate: '1966-02-03' },
    tumor: { kind: 'solid', groups: ['ovary', 'solid'], onset: '2024-05-01', ref: 'Condition/tumor' },
    ...noTest,
    facility: { type: 'hub', filed: ['D006-19', 'B011-5', 'B001-11'] },
    ...more,
  })

/** Every case by its story; together they reach every outcome, silence included. */
export const cases: Readonly<Record<string, Case>> = {
  'C-CAT suspects, tumor only': patient({ ...suspects('BRCA2'), ...tumorOnly(variant('BRCA2')) }),
  'matched normal finds it, C-CAT pending': patient({
    ...pending,
    ...matched(variant('BRCA1', { origin: 'germline' })),
  }),
  'matched normal and C-CAT agree': patient({
    ...suspects('BRCA1'),
    ...matched(variant('BRCA1', { origin: 'germline' })),
  }),
  'a blood test found it, no panel done': patient({ ...pending, ...brcaPositive }),
  'the allele fraction suspects, C-CAT pending': patient({ ...pending, ...tumorOnly(variant('PALB2')) }),
  'the allele fraction suspects, the section of C-CAT not read': patient({ ...unread, ...tumorOnly(variant('PALB2')) }),
  'C-CAT suspects one gene, the fraction another': patient({
    ...suspects('BRCA1'),
    ...tumorOnly(variant('BRCA1', { alleleFraction: 0.05 }), variant('PALB2')),
  }),
  'C-CAT suspects none, the allele fraction would': patient({ ...none, ...tumorOnly(variant('BRCA2')) }),
  'C-CAT suspects none, matched normal finds one': patient({
    ...none,
    ...matched(variant('BRCA1', { origin: 'germline' })),
  }),
  'C-CAT suspects none, a blood test found one': patient({ ...none, ...brcaPositive, ...tumorOnly() }),
  'C-CAT suspects, matched normal calls it somatic': patient({
    ...suspects('BRCA1'),
    ...matched(variant('BRCA1', { origin: 'somatic' })),
  }),
  'C-CAT suspects, the blood test did not find it': patient({
    ...suspects('BRCA2'),
    ...brcaNegative,
    ...tumorOnly(variant('BRCA2')),
  }),
  'MSI-high, nothing else': patient({
    ...none,
    tumor: { kind: 'solid', groups: ['colorectal', 'solid'], onset: '2024-05-01', ref: 'Condition/tumor' },
    profile: {
      panel: 'foundationone-cdx',
      use: 'profile',
      outcome: 'profile',
      alterations: [],
      msi: 'high',
      ref: 'DiagnosticReport/panel',
    },
  }),
  'C-CAT contradicts itself': patient({
    ccat: { received: true, secondaryFinding: { disputed: true } },
    ...tumorOnly(variant('KRAS')),
  }),
  'the fraction is missing, C-CAT pending': patient({
    ...pending,
    ...tumorOnly(variant('BRCA2', { alleleFraction: 'not-stated' })),
  }),
  'the age is missing': { ...patient({ ...pending, ...tumorOnly(variant('TP53')) }), patient: {}, tumor: young.tumor },
  'the origin of a listed gene is missing': patient({ ...pending, ...matched(variant('BRCA1')) }),
  'no discrete result, C-CAT pending': patient({
    ...pending,
    profile: { panel: 'foundationone-cdx', outcome: 'profile', alterations: 'not-stated' },
  }),
  'the panel is not named, C-CAT pending': patient({ ...pending, profile: { outcome: 'profile', alterations: [] } }),
  'nothing suspected': patient({ ...none, ...tumorOnly(variant('KRAS')) }),
  'nothing suspected, C-CAT pending': patient({ ...pending, ...tumorOnly(variant('KRAS')) }),
  'the origin of a gene on no list is missing': patient({ ...none, ...matched(variant('PIK3CA')) }),
  'the blood test excludes what the fraction would suspect': patient({
    ...none,
    ...brcaNegative,
    ...tumorOnly(variant('BRCA2')),
  }),
  'no result at all': patient({ ...pending }),
  'the panel gave no profile': patient({ ...pending, profile: { panel: 'foundationone-cdx', outcome: 'no-profile' } }),
  'no confirmed cancer': given({ ...suspects('BRCA2'), ...tumorOnly(variant('BRCA2')), ...noTest }),
}
