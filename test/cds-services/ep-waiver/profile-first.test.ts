import { ruleTest } from '#test/rule-test'
import { profileFirst } from '../../../cds-services/ep-waiver/rules/profile-first.ts'

ruleTest(profileFirst, [
  ['no result', {}, ['profile.use']],
  ['a result of unknown purpose', { profile: { panel: 'foundationone-cdx' } }, ['profile.use']],
  ['run as a profile', { profile: { use: 'profile' } }, 'profile-first'],
  ['run as a hematological profile', { profile: { use: 'haem-profile' } }, 'profile-first'],
  ['run as a companion test first (note 2)', { profile: { use: 'cdx', items: ['MET-ex14'] } }, 'cdx-first-route'],
])
