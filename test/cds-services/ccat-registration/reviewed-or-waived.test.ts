import { ruleTest } from '#test/rule-test'
import { reviewedOrWaived } from '../../../cds-services/ccat-registration/rules/reviewed-or-waived.ts'
import { mockApproved, mockTrialOnly, prostate } from '../ep-waiver/cases.ts'
import { reviewed } from './facts.ts'

const waived = { done: true, on: '2026-06-12', reason: 'ウ①' } as const
const omitted = { expertPanel: { held: false }, registration: { panelOmitted: waived } } as const

ruleTest(reviewedOrWaived, [
  ['not on record', {}, ['expertPanel']],
  ['the panel has met', reviewed, 'panel-held'],
  ['it has met, day not on record', { expertPanel: { held: true } }, 'panel-held'],
  ['the panel has met, though the register says it was left out', { ...omitted, ...reviewed }, 'panel-held'],
  ['left out as the notice allows, with its reason', { ...mockApproved, ...omitted }, 'panel-omitted'],
  [
    'left out as the notice allows, without a reason',
    { ...mockApproved, registration: { panelOmitted: { done: true } } },
    'panel-omitted',
  ],
  ['left out on the first day of the waiver', { ...mockApproved, ...omitted, asOf: '2026-06-01' }, 'panel-omitted'],
  ['left out the day before the waiver', { ...mockApproved, ...omitted, asOf: '2026-05-31' }, ['expertPanel']],
  ['left out where only a trial is within reach', { ...mockTrialOnly, ...omitted }, ['expertPanel']],
  ['left out where the law leaves it open', { ...prostate, ...omitted }, ['expertPanel']],
  ['left out, and nothing shows that it could be', omitted, ['expertPanel']],
  ['neither', { expertPanel: { held: false }, registration: { panelOmitted: { done: false } } }, ['expertPanel']],
])
