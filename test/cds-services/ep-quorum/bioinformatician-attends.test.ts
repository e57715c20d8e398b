import { ruleTest } from '#test/rule-test'
import { bioinformaticianAttends } from '../../../cds-services/ep-quorum/rules/bioinformatician-attends.ts'
import { bioinformatician, complete, hub, invited, meeting, members } from './cases.ts'

const inHouse = { facility: { ...hub, sequencing: 'in-house' as const } }
const asked = { meeting: meeting(...members, bioinformatician) }

ruleTest(bioinformaticianAttends, [
  ['outsourced, nobody', complete, 'sequencing-outsourced'],
  ['outsourced, no meeting read', { facility: hub }, 'sequencing-outsourced'],
  ['outsourced, somebody attends', { ...complete, ...asked }, 'role-filled'],
  ['in house, nobody', { ...complete, ...inHouse }, 'role-missing'],
  ['in house, somebody attends', { ...complete, ...inHouse, ...asked }, 'role-filled'],
  [
    'in house, yet to reply',
    { ...complete, ...inHouse, meeting: meeting(...members, invited(bioinformatician)) },
    ['meeting.members.reply'],
  ],
  ['not known where, nobody', { meeting: meeting(...members) }, ['facility.sequencing']],
  ['not known where, somebody attends', asked, 'role-filled'],
  [
    'not known where, yet to reply',
    { meeting: meeting(...members, invited(bioinformatician)) },
    ['meeting.members.reply', 'facility.sequencing'],
  ],
])
