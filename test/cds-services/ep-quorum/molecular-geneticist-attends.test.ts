import { ruleTest } from '#test/rule-test'
import { molecularGeneticistAttends } from '../../../cds-services/ep-quorum/rules/molecular-geneticist-attends.ts'
import { complete, declining, invited, meeting, member, members, molecular, without } from './cases.ts'

ruleTest(molecularGeneticistAttends, [
  ['no meeting', {}, ['meeting.members']],
  ['everyone', complete, 'role-filled'],
  ['nobody in this role', { meeting: meeting(...without(molecular)) }, 'role-missing'],
  ['nobody at all', { meeting: meeting() }, 'role-missing'],
  ['declined', { meeting: meeting(...without(molecular), declining(molecular)) }, 'role-missing'],
  [
    'declined, another accepts',
    { meeting: meeting(...members, declining(member('other', 'molecular-genetics'))) },
    'role-filled',
  ],
  ['yet to reply', { meeting: meeting(...without(molecular), invited(molecular)) }, ['meeting.members.reply']],
  [
    'tentative',
    { meeting: meeting(...without(molecular), { ...molecular, reply: 'tentative' }) },
    ['meeting.members.reply'],
  ],
  [
    'a chair without a person',
    { meeting: meeting(...without(molecular), { roles: ['molecular-genetics'], reply: 'accepted' }) },
    ['meeting.members.person'],
  ],
  [
    'a participant whose role was not understood',
    { meeting: meeting(...without(molecular), { person: 'Practitioner/x', reply: 'accepted' }) },
    ['meeting.members.roles'],
  ],
  ['a participant without a role', { meeting: meeting(...without(molecular), member('secretary')) }, 'role-missing'],
])
