import { ruleTest } from '#test/rule-test'
import { reviewedOrWaived } from '../../../cds-services/ccat-registration/rules/reviewed-or-waived.ts'
import { reviewed } from './facts.ts'

const waived = { done: true, on: '2026-06-12', reason: 'ウ①' } as const

ruleTest(reviewedOrWaived, [
  ['not on record', {}, ['expertPanel']],
  ['the panel has met', reviewed, 'panel-held'],
  ['it has met, day not on record', { expertPanel: { held: true } }, 'panel-held'],
  [
    'not met, waiver recorded with its reason',
    { expertPanel: { held: false }, registration: { panelOmitted: waived } },
    'panel-omitted',
  ],
  ['waiver recorded without a reason', { registration: { panelOmitted: { done: true } } }, 'panel-omitted'],
  ['neither', { expertPanel: { held: false }, registration: { panelOmitted: { done: false } } }, ['expertPanel']],
])
