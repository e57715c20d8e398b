import { ruleTest } from '#test/rule-test'
import { pathologistAttends } from '../../../cds-services/ep-quorum/rules/pathologist-attends.ts'
import { complete, declining, invited, meeting, member, members, pathologist, without } from './cases.ts'

ruleTest(pathologistAttends, [
  ['no meeting', {}, ['meeting.members']],
  ['everyone', complete, 'role-filled'],
  ['nobody in this role', { meeting: meeting(...without(pathologist)) }, 'role-missing'],
  ['nobody at all', { meeting: meeting() }, 'role-missing'],
  ['declined', { meeting: meeting(...without(pathologist), declining(pathologist)) }, 'role-missing'],
  [
    'declined, another accepts',
    { meeting: meeting(...members, declining(member('other', 'pathologist'))) },
    'role-filled',
  ],
  ['yet to reply', { meeting: meeting(...without(pathologist), invited(pathologist)) }, ['meeting.members.reply']],
  [
    'tentative',
    { meeting: meeting(...without(pathologist), { ...pathologist, reply: 'tentative' }) },
    ['meeting.members.reply'],
  ],
  [
    'a chair without a person',
    { meeting: meeting(...without(pathologist), { roles: ['pathologist'], reply: 'accepted' }) },
    ['meeting.members.person'],
  ],
  [
    'a participant whose role was not understood',
    { meeting: meeting(...without(pathologist), { person: 'Practitioner/x', reply: 'accepted' }) },
    ['meeting.members.roles'],
  ],
  ['a participant without a role', { meeting: meeting(...without(pathologist), member('secretary')) }, 'role-missing'],
])
