import { ruleTest } from '#test/rule-test'
import { advancedCare } from '../../../cds-services/off-label-pathway/rules/advanced-care.ts'
import { listed, luad } from './cases.ts'

const listedUses = [listed('advanced-care', 'sotorasib', 'nsclc')]

ruleTest(advancedCare('sotorasib'), [
  ['the hospital does not say', {}, ['facility.advancedCareSite']],
  [
    'no site, whatever the list',
    { facility: { advancedCareSite: false, listedUses }, tumor: luad },
    'not-an-advanced-care-site',
  ],
  ['a site, nothing looked up', { facility: { advancedCareSite: true }, tumor: luad }, 'list-not-held'],
  [
    'a site, and the technology found',
    { facility: { advancedCareSite: true, listedUses }, tumor: luad },
    'listed-by-hospital',
  ],
  ['a site, the cancer not known', { facility: { advancedCareSite: true, listedUses } }, ['tumor.groups']],
])
