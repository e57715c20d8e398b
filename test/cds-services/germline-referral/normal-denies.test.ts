import { ruleTest } from '#test/rule-test'
import { normalDenies } from '../../../cds-services/germline-referral/rules/normal-denies.ts'
import {
  brcaNegative,
  brcaPositive,
  brcaUnread,
  matched,
  none,
  noTest,
  pending,
  suspects,
  tumorOnly,
  unread,
  variant,
} from './facts.ts'

const somatic = matched(variant('BRCA1', { origin: 'somatic' }))
const ccat = suspects('BRCA1')

ruleTest(normalDenies, [
  ['nothing of C-CAT on record', { ...noTest, ...somatic }, ['ccat.secondaryFinding']],
  ['its section was not read', { ...unread, ...noTest, ...somatic }, ['ccat.secondaryFinding']],
  ['the report has not come', { ...pending, ...noTest, ...somatic }, 'normal-does-not-deny'],
  ['C-CAT suspects none', { ...none, ...noTest, ...somatic }, 'normal-does-not-deny'],
  ['suspected, matched normal calls it somatic', { ...ccat, ...noTest, ...somatic }, 'normal-denies-ccat'],
  [
    'suspected, matched normal calls it germline',
    { ...ccat, ...noTest, ...matched(variant('BRCA1', { origin: 'germline' })) },
    'normal-does-not-deny',
  ],
  [
    'suspected, one of two variants is germline',
    {
      ...ccat,
      ...noTest,
      ...matched(variant('BRCA1', { origin: 'somatic' }), variant('BRCA1', { origin: 'germline' })),
    },
    'normal-does-not-deny',
  ],
  [
    'suspected, the origin is not stated',
    { ...ccat, ...noTest, ...matched(variant('BRCA1')) },
    ['profile.alterations.origin'],
  ],
  ['suspected, the panel does not list the gene', { ...ccat, ...noTest, ...matched() }, 'normal-does-not-deny'],
  ['suspected, tumor only', { ...ccat, ...noTest, ...tumorOnly(variant('BRCA1')) }, 'normal-does-not-deny'],
  [
    'suspected, tumor only, a blood test did not find it',
    { ...ccat, ...brcaNegative, ...tumorOnly(variant('BRCA1')) },
    'normal-denies-ccat',
  ],
  [
    'BRCA2 suspected, a blood test found it',
    { ...suspects('BRCA2'), ...brcaPositive, ...tumorOnly(variant('BRCA2')) },
    'normal-does-not-deny',
  ],
  [
    'suspected, the blood test cannot be read',
    { ...ccat, ...brcaUnread, ...tumorOnly(variant('BRCA1')) },
    ['companionResults'],
  ],
  ['suspected, companion tests were not read', { ...ccat, ...tumorOnly(variant('BRCA1')) }, ['companionResults']],
  ['suspected, the panel is not named', { ...ccat, ...noTest }, ['profile.panel']],
  [
    'suspected, the variants were not read',
    { ...ccat, ...noTest, profile: { panel: 'ncc-oncopanel' } },
    ['profile.alterations'],
  ],
  ['suspected without a gene: nothing to compare', { ...suspects(), ...noTest, ...somatic }, 'normal-does-not-deny'],
  [
    'suspected, the genes were not read',
    { ccat: { received: true, secondaryFinding: { value: 'suspected' } }, ...noTest, ...somatic },
    ['ccat.secondaryFinding'],
  ],
])
