import { ruleTest } from '#test/rule-test'
import { drugTherapyAttends } from '../../../cds-services/ep-quorum/rules/drug-therapy-attends.ts'
import { complete, declining, invited, meeting, member, members, oncologist, without } from './cases.ts'

ruleTest(drugTherapyAttends, [
  ['no meeting', {}, ['meeting.members']],
  ['everyone', complete, 'role-filled'],
  ['nobody in this role', { meeting: meeting(...without(oncologist)) }, 'role-missing'],
  ['nobody at all', { meeting: meeting() }, 'role-missing'],
  ['declined', { meeting: meeting(...without(oncologist), declining(oncologist)) }, 'role-missing'],
  [
    'declined, another accepts',
    { meeting: meeting(...members, declining(member('other', 'drug-therapy'))) },
    'role-filled',
  ],
  ['yet to reply', { meeting: meeting(...without(oncologist), invited(oncologist)) }, ['meeting.members.reply']],
  [
    'tentative',
    { meeting: meeting(...without(oncologist), { ...oncologist, reply: 'tentative' }) },
    ['meeting.members.reply'],
  ],
  [
    'a chair without a person',
    { meeting: meeting(...without(oncologist), { roles: ['drug-therapy'], reply: 'accepted' }) },
    ['meeting.members.person'],
  ],
  [
    'a participant whose role was not understood',
    { meeting: meeting(...without(oncologist), { person: 'Practitioner/x', reply: 'accepted' }) },
    ['meeting.members.roles'],
  ],
  ['a participant without a role', { meeting: meeting(...without(oncologist), member('secretary')) }, 'role-missing'],
])
