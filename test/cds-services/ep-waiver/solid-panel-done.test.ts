import { ruleTest } from '#test/rule-test'
import { solidPanelDone } from '../../../cds-services/ep-waiver/rules/solid-panel-done.ts'

ruleTest(solidPanelDone, [
  ['no result', {}, ['profile']],
  ['a result of an unnamed panel', { profile: { reportedOn: '2026-06-01' } }, ['profile.panel']],
  ['a result of a panel we do not know', { profile: { panel: 'some-panel-abroad' } }, ['profile.panel']],
  ['FoundationOne CDx', { profile: { panel: 'foundationone-cdx' } }, 'solid-panel'],
  ['Guardant360 CDx', { profile: { panel: 'guardant360-cdx' } }, 'solid-panel'],
  ['HemeSight', { profile: { panel: 'hemesight' } }, 'hematological-panel'],
])
