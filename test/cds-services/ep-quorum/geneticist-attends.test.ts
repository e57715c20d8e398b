import { ruleTest } from '#test/rule-test'
import { geneticistAttends } from '../../../cds-services/ep-quorum/rules/geneticist-attends.ts'
import { complete, declining, geneticist, invited, meeting, member, members, without } from './cases.ts'

ruleTest(geneticistAttends, [
  ['no meeting', {}, ['meeting.members']],
  ['everyone', complete, 'role-filled'],
  ['nobody in this role', { meeting: meeting(...without(geneticist)) }, 'role-missing'],
  ['nobody at all', { meeting: meeting() }, 'role-missing'],
  ['declined', { meeting: meeting(...without(geneticist), declining(geneticist)) }, 'role-missing'],
  [
    'declined, another accepts',
    { meeting: meeting(...members, declining(member('other', 'geneticist'))) },
    'role-filled',
  ],
  ['yet to reply', { meeting: meeting(...without(geneticist), invited(geneticist)) }, ['meeting.members.reply']],
  [
    'tentative',
    { meeting: meeting(...without(geneticist), { ...geneticist, reply: 'tentative' }) },
    ['meeting.members.reply'],
  ],
  [
    'a chair without a person',
    { meeting: meeting(...without(geneticist), { roles: ['geneticist'], reply: 'accepted' }) },
    ['meeting.members.person'],
  ],
  [
    'a participant whose role was not understood',
    { meeting: meeting(...without(geneticist), { person: 'Practitioner/x', reply: 'accepted' }) },
    ['meeting.members.roles'],
  ],
  ['a participant without a role', { meeting: meeting(...without(geneticist), member('secretary')) }, 'role-missing'],
])
