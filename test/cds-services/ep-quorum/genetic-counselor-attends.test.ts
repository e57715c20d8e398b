import { ruleTest } from '#test/rule-test'
import { geneticCounselorAttends } from '../../../cds-services/ep-quorum/rules/genetic-counselor-attends.ts'
import { complete, counselor, declining, invited, meeting, member, members, without } from './cases.ts'

ruleTest(geneticCounselorAttends, [
  ['no meeting', {}, ['meeting.members']],
  ['everyone', complete, 'role-filled'],
  ['nobody in this role', { meeting: meeting(...without(counselor)) }, 'role-missing'],
  ['nobody at all', { meeting: meeting() }, 'role-missing'],
  ['declined', { meeting: meeting(...without(counselor), declining(counselor)) }, 'role-missing'],
  [
    'declined, another accepts',
    { meeting: meeting(...members, declining(member('other', 'genetic-counsellor'))) },
    'role-filled',
  ],
  ['yet to reply', { meeting: meeting(...without(counselor), invited(counselor)) }, ['meeting.members.reply']],
  [
    'tentative',
    { meeting: meeting(...without(counselor), { ...counselor, reply: 'tentative' }) },
    ['meeting.members.reply'],
  ],
  [
    'a chair without a person',
    { meeting: meeting(...without(counselor), { roles: ['genetic-counsellor'], reply: 'accepted' }) },
    ['meeting.members.person'],
  ],
  [
    'a participant whose role was not understood',
    { meeting: meeting(...without(counselor), { person: 'Practitioner/x', reply: 'accepted' }) },
    ['meeting.members.roles'],
  ],
  ['a participant without a role', { meeting: meeting(...without(counselor), member('secretary')) }, 'role-missing'],
])
