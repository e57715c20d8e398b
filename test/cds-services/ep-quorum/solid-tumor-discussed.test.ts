import { ruleTest } from '#test/rule-test'
import { solidTumorDiscussed } from '../../../cds-services/ep-quorum/rules/solid-tumor-discussed.ts'

ruleTest(solidTumorDiscussed, [
  ['nothing known', {}, ['tumor.kind']],
  ['a cancer of unknown kind', { tumor: { groups: [] } }, ['tumor.kind']],
  ['a solid tumor', { tumor: { kind: 'solid' } }, 'solid-tumor-discussed'],
  ['a blood cancer', { tumor: { kind: 'hematologic' } }, 'hematologic-members-not-read'],
  ['the result of a solid-tumor panel', { profile: { panel: 'foundationone-cdx' } }, 'solid-tumor-discussed'],
  ['the result of a hematological panel', { profile: { panel: 'hemesight' } }, 'hematologic-members-not-read'],
  [
    'a panel we do not know',
    { profile: { panel: 'of-the-future' }, tumor: { kind: 'solid' } },
    'solid-tumor-discussed',
  ],
])
