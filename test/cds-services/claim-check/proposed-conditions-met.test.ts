import { ruleTest } from '#test/rule-test'
import { proposedConditionsMet } from '../../../cds-services/claim-check/rules/proposed-conditions-met.ts'
import { judged } from '../test-timing/cases.ts'
import { idh1, profile } from './cases.ts'

ruleTest(proposedConditionsMet, [
  ['standard therapy is ongoing', { ...profile, judgement: judged('ongoing') }, 'proposed-conditions-met'],
  [
    'used before',
    { ...profile, panels: [{ use: 'profile', specimen: 'tissue', on: '2023-04-10', outcome: 'profile' }] },
    'proposed-conditions-not-met',
  ],
  [
    'earlier panels unknown',
    { order: profile.order ?? {}, tumor: profile.tumor ?? {}, facility: profile.facility ?? {} },
    ['panels'],
  ],
  ['a companion test that is not confirmed', idh1, 'proposed-conditions-to-verify'],
])
