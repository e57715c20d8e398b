import { ruleTest } from '#test/rule-test'
import { approvedSolidPanel } from '../../../cds-services/test-timing/rules/approved-solid-panel.ts'

const order = (panel: string) => ({ order: { panel } })

ruleTest(approvedSolidPanel, [
  ['nothing is ordered', {}, ['order.panel']],
  ['an order that does not name the panel', { order: { use: 'profile' } }, ['order.panel']],
  ['FoundationOne CDx', order('foundationone-cdx'), 'approved-solid-panel'],
  ['FoundationOne Liquid CDx', order('foundationone-liquid-cdx'), 'approved-solid-panel'],
  ['NCC Oncopanel', order('ncc-oncopanel'), 'approved-solid-panel'],
  ['GenMineTOP', order('genminetop'), 'approved-solid-panel'],
  ['Guardant360 CDx', order('guardant360-cdx'), 'approved-solid-panel'],
  ['GenMineTOP the day before it was insured', { asOf: '2023-07-31', ...order('genminetop') }, 'panel-not-insured'],
  ['GenMineTOP the day it was insured', { asOf: '2023-08-01', ...order('genminetop') }, 'approved-solid-panel'],
  ['a panel we do not know', order('some-panel-abroad'), 'panel-not-insured'],
  ['HemeSight', order('hemesight'), 'panel-not-for-solid-tumors'],
])
