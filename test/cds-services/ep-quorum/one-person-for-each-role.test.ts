import type { Member } from '#case'
import { ruleTest } from '#test/rule-test'
import { onePersonForEachRole } from '../../../cds-services/ep-quorum/rules/one-person-for-each-role.ts'
import {
  aged,
  attending,
  bioinformatician,
  complete,
  counselor,
  declining,
  geneticist,
  hub,
  invited,
  meeting,
  member,
  members,
  molecular,
  pathologist,
  without,
} from './cases.ts'

const asOf = '2025-07-06' as const
const both = member('pathologist', 'pathologist', 'molecular-genetics')
const inHouse = { facility: { ...hub, sequencing: 'in-house' as const } }
const of = (...who: readonly Member[]) => ({ ...complete, asOf, meeting: meeting(...who) })

ruleTest(onePersonForEachRole, [
  ['everyone apart', { ...complete, asOf }, 'each-role-has-its-own-person'],
  ['one for エ and オ', of(...without(pathologist, molecular), both), 'overlap-not-settled'],
  [
    'one for イ and ウ',
    of(...without(geneticist, counselor), member('one', 'geneticist', 'genetic-counsellor')),
    'overlap-not-settled',
  ],
  [
    'the same person invited twice',
    of(...without(molecular), { ...molecular, person: 'Practitioner/pathologist' }),
    'overlap-not-settled',
  ],
  [
    'one for エ and オ, another for オ',
    of(...without(pathologist, molecular), both, molecular),
    'each-role-has-its-own-person',
  ],
  [
    'a chain: エオ, オイ and イ',
    of(
      ...without(geneticist, pathologist, molecular),
      both,
      member('b', 'molecular-genetics', 'geneticist'),
      geneticist,
    ),
    'each-role-has-its-own-person',
  ],
  [
    'three roles on two',
    of(...without(geneticist, pathologist, molecular), both, member('b', 'molecular-genetics', 'geneticist')),
    'overlap-not-settled',
  ],
  [
    'another for オ has declined',
    of(...without(pathologist, molecular), both, declining(molecular)),
    'overlap-not-settled',
  ],
  [
    'another for オ is yet to reply',
    of(...without(pathologist, molecular), both, invited(molecular)),
    ['meeting.members.reply'],
  ],
  ['the only one is yet to reply', of(...without(pathologist, molecular), invited(both)), 'overlap-not-settled'],
  [
    'the attending physician for ア',
    of(...without(attending), { ...attending, roles: ['attending'] }),
    'each-role-has-its-own-person',
  ],
  [
    'one for オ and カ, outsourced',
    of(...without(molecular), member('m', 'molecular-genetics', 'bioinformatics')),
    'each-role-has-its-own-person',
  ],
  [
    'one for オ and カ, in house',
    { ...of(...without(molecular), member('m', 'molecular-genetics', 'bioinformatics')), ...inHouse },
    'overlap-not-settled',
  ],
  [
    'one for オ and カ, not known where',
    {
      asOf,
      patient: { birthDate: '1961-04-22' },
      meeting: meeting(...without(molecular), member('m', 'molecular-genetics', 'bioinformatics')),
    },
    ['facility.sequencing'],
  ],
  ['カ apart, in house', { ...of(...members, bioinformatician), ...inHouse }, 'each-role-has-its-own-person'],
  [
    'one for ア and キ, a child',
    aged(6, { asOf, meeting: meeting(...members.slice(1), member('o', 'drug-therapy', 'paediatric-oncology')) }),
    'overlap-not-settled',
  ],
  [
    'one for ア and キ, at an age left open',
    aged(16, { asOf, meeting: meeting(...members.slice(1), member('o', 'drug-therapy', 'paediatric-oncology')) }),
    'overlap-not-settled',
  ],
  [
    'a chair without a person',
    of(...without(molecular), { roles: ['molecular-genetics'], reply: 'accepted' }),
    ['meeting.members.person'],
  ],
  ['a role not understood', of(...members, { person: 'Practitioner/x', reply: 'accepted' }), ['meeting.members.roles']],
  ['no meeting', { asOf }, ['meeting.members']],
])
