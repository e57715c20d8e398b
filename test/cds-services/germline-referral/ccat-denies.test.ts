import { ruleTest } from '#test/rule-test'
import { ccatDenies } from '../../../cds-services/germline-referral/rules/ccat-denies.ts'
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

const germline = matched(variant('BRCA1', { origin: 'germline' }))

ruleTest(ccatDenies, [
  ['nothing of C-CAT on record', { ...noTest, ...germline }, ['ccat.secondaryFinding']],
  ['its section was not read', { ...unread, ...noTest, ...germline }, ['ccat.secondaryFinding']],
  ['the report has not come', { ...pending, ...noTest, ...germline }, 'ccat-does-not-deny'],
  ['C-CAT suspects it too', { ...suspects('BRCA1'), ...noTest, ...germline }, 'ccat-does-not-deny'],
  [
    'its own words disagree',
    { ccat: { received: true, secondaryFinding: { disputed: true } }, ...noTest, ...tumorOnly() },
    'ccat-contradicts-itself',
  ],
  ['none suspected, matched normal found one', { ...none, ...noTest, ...germline }, 'ccat-denies-germline-result'],
  [
    'none suspected, a blood test found one',
    { ...none, ...brcaPositive, ...tumorOnly() },
    'ccat-denies-germline-result',
  ],
  ['none suspected, a blood test found one, no panel', { ...none, ...brcaPositive }, 'ccat-denies-germline-result'],
  [
    'none suspected, the allele fraction would',
    { ...none, ...noTest, ...tumorOnly(variant('BRCA2')) },
    'ccat-denies-allele-fraction',
  ],
  [
    'none suspected, nor by allele fraction',
    { ...none, ...noTest, ...tumorOnly(variant('BRCA2', { alleleFraction: 0.05 })) },
    'ccat-does-not-deny',
  ],
  [
    'none suspected, a blood test excludes what the fraction suspects',
    { ...none, ...brcaNegative, ...tumorOnly(variant('BRCA2')) },
    'ccat-does-not-deny',
  ],
  [
    'none suspected, the age is missing',
    { ...none, ...noTest, tumor: young.tumor, ...tumorOnly(variant('TP53')) },
    ['patient.birthDate'],
  ],
  ['none suspected, the panel is not named', { ...none, ...noTest }, ['profile.panel']],
])
