import { ruleTest } from '#test/rule-test'
import { profileMayDecide } from '../../../cds-services/cdx-justification/rules/profile-may-decide.ts'
import { cases, story } from './cases.ts'

const waived = story('capivasertib, PIK3CA by FoundationOne CDx, panel waived')
const awaited = story('capivasertib, PIK3CA by FoundationOne CDx, C-CAT awaited, panel not held')
const { expertPanel: _, ...unknownPanel } = awaited
const { ccat: __, ...unreported } = awaited

ruleTest(profileMayDecide, [
  ['the panel has met', story('capivasertib, PIK3CA by FoundationOne CDx, panel held'), 'expert-panel-has-met'],
  ['waived under the rules that allow it', waived, 'expert-panel-waived'],
  ['waived, whether the panel met not known', { ...waived, expertPanel: {} }, 'expert-panel-waived'],
  ['no waiver before 2026-06-01', { ...waived, asOf: '2026-05-31' }, 'expert-panel-has-not-met'],
  ['run as a companion test', story('selpercatinib, RET fusion, run for it'), 'run-as-companion-test'],
  ['not met, no report to waive it by', awaited, 'expert-panel-has-not-met'],
  [
    'not met, a germline finding suspected',
    { ...waived, ccat: { ...waived.ccat, secondaryFinding: { value: 'suspected' } } },
    'expert-panel-has-not-met',
  ],
  [
    'not met, the report refuses the waiver',
    { ...waived, ccat: { ...waived.ccat, epOmission: 'not-possible' } },
    'waiver-is-open',
  ],
  ['not met, the report not read', unreported, ['ccat']],
  ['whether the panel met not known', unknownPanel, ['expertPanel']],
  ['use not told', { profile: { panel: 'foundationone-cdx' } }, ['profile.use']],
  ['no profile', { asOf: cases['osimertinib, untested']?.asOf ?? '2026-06-15' }, ['profile']],
])
