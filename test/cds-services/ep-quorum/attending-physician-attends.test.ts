import { ruleTest } from '#test/rule-test'
import { attendingPhysicianAttends } from '../../../cds-services/ep-quorum/rules/attending-physician-attends.ts'
import { attending, complete, declining, invited, meeting, without } from './cases.ts'

const absent = meeting(...without(attending), declining(attending))
const letter = { supplied: [{ ref: 'DocumentReference/letter' }] }
const { supplied: _, ...unread } = absent

ruleTest(attendingPhysicianAttends, [
  ['attends', complete, 'role-filled'],
  [
    'a substitute attends',
    { meeting: meeting(...without(attending), { ...attending, person: 'Practitioner/2' }) },
    'role-filled',
  ],
  ['absent, nothing supplied', { meeting: absent }, 'role-missing'],
  ['absent, the information is supplied', { meeting: { ...absent, ...letter } }, 'data-supplied'],
  ['absent, not known what is supplied', { meeting: unread }, ['meeting.supplied']],
  [
    'yet to reply, nothing supplied',
    { meeting: meeting(...without(attending), invited(attending)) },
    ['meeting.members.reply'],
  ],
  [
    'yet to reply, the information is supplied',
    { meeting: { ...meeting(...without(attending), invited(attending)), ...letter } },
    'data-supplied',
  ],
  ['no meeting', {}, ['meeting.members', 'meeting.supplied']],
  ['information supplied on 2024-02-27', { asOf: '2024-02-27', meeting: { ...absent, ...letter } }, 'role-missing'],
  ['information supplied on 2024-02-28', { asOf: '2024-02-28', meeting: { ...absent, ...letter } }, 'data-supplied'],
  ['information supplied on 2024-02-29', { asOf: '2024-02-29', meeting: { ...absent, ...letter } }, 'data-supplied'],
])
