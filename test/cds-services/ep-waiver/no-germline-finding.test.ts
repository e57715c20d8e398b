import { ruleTest } from '#test/rule-test'
import { noGermlineFinding } from '../../../cds-services/ep-waiver/rules/no-germline-finding.ts'

ruleTest(noGermlineFinding, [
  ['no report', {}, ['ccat.secondaryFinding']],
  ['a report that does not speak of secondary findings', { ccat: { received: true } }, ['ccat.secondaryFinding']],
  [
    'a section whose word cannot be read',
    { ccat: { secondaryFinding: { ref: 'Observation/sf' } } },
    ['ccat.secondaryFinding'],
  ],
  [
    'two words of one day that disagree',
    { ccat: { secondaryFinding: { disputed: true, ref: 'Observation/sf' } } },
    'secondary-finding-disputed',
  ],
  ['none suspected', { ccat: { secondaryFinding: { value: 'none', ref: 'Observation/sf' } } }, 'no-germline-finding'],
  ['BRCA1 suspected', { ccat: { secondaryFinding: { value: 'suspected', genes: ['BRCA1'] } } }, 'germline-suspected'],
  ['suspected, the gene unnamed', { ccat: { secondaryFinding: { value: 'suspected' } } }, 'germline-suspected'],
  [
    'none suspected, however high the allele fraction',
    {
      ccat: { secondaryFinding: { value: 'none' } },
      profile: { panel: 'foundationone-cdx', alterations: [{ gene: 'BRCA2', kind: 'mutation', alleleFraction: 0.9 }] },
    },
    'no-germline-finding',
  ],
])
