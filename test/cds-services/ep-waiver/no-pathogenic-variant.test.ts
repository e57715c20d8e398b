import { ruleTest } from '#test/rule-test'
import { noPathogenicVariant } from '../../../cds-services/ep-waiver/rules/no-pathogenic-variant.ts'

ruleTest(noPathogenicVariant, [
  ['no result', {}, ['profile.alterations']],
  ['a result whose variants were not read', { profile: { panel: 'foundationone-cdx' } }, ['profile.alterations']],
  ['a report without discrete variants', { profile: { alterations: 'not-stated' } }, ['profile.alterations']],
  ['none found', { profile: { alterations: [] } }, 'no-pathogenic-variant'],
  ['TP53 found', { profile: { alterations: [{ gene: 'TP53' }] } }, 'pathogenic-variant-found'],
])
