import { ruleTest } from '#test/rule-test'
import { approvedHematologicalPanel } from '../../../cds-services/test-timing/rules/approved-hematological-panel.ts'

const hemesight = { order: { panel: 'hemesight', use: 'haem-profile' } } as const

ruleTest(approvedHematologicalPanel, [
  ['nothing is ordered', {}, ['order.panel']],
  ['an order that does not name the panel', { order: { use: 'haem-profile' } }, ['order.panel']],
  ['HemeSight today', hemesight, 'approved-hematological-panel'],
  ['HemeSight the day before it was insured', { asOf: '2025-02-28', ...hemesight }, 'hematological-panel-not-insured'],
  ['HemeSight the day it was insured', { asOf: '2025-03-01', ...hemesight }, 'approved-hematological-panel'],
  ['HemeSight the day after', { asOf: '2025-03-02', ...hemesight }, 'approved-hematological-panel'],
  ['a panel for solid tumors', { order: { panel: 'foundationone-cdx' } }, 'panel-not-for-blood-cancers'],
])
