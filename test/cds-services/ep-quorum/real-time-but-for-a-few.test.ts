import { ruleTest } from '#test/rule-test'
import { realTimeButForAFew } from '../../../cds-services/ep-quorum/rules/real-time-but-for-a-few.ts'

const asOf = '2024-02-27' as const

ruleTest(realTimeButForAFew, [
  ['in real time', { asOf, meeting: { mode: 'real-time' } }, 'held-in-real-time'],
  ['by circulation', { asOf, meeting: { mode: 'round-robin' } }, 'narrow-list-not-held'],
  ['form not stated', { asOf, meeting: {} }, ['meeting.mode']],
  ['no meeting', { asOf }, ['meeting.mode']],
])
