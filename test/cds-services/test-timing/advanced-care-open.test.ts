import { ruleTest } from '#test/rule-test'
import { advancedCareOpen } from '../../../cds-services/test-timing/rules/advanced-care-open.ts'

const site = { facility: { advancedCareSite: true } }

ruleTest(advancedCareOpen, [
  ['nothing is known of the hospital', {}, ['facility.advancedCareSite']],
  ['one of its sites', site, 'advanced-care-site'],
  ['not one of its sites', { facility: { advancedCareSite: false } }, 'not-an-advanced-care-site'],
  ['a site, the day before it opened', { asOf: '2025-12-31', ...site }, 'advanced-care-not-open'],
  ['a site, the day it opened', { asOf: '2026-01-01', ...site }, 'advanced-care-site'],
  ['a site, the day after', { asOf: '2026-01-02', ...site }, 'advanced-care-site'],
  ['before it opened, whatever the hospital', { asOf: '2025-12-31' }, 'advanced-care-not-open'],
])
