import type { IsoDate, Member } from '#case'
import type { Row } from '#test/rule-test'
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

const both = member('pathologist', 'pathologist', 'molecular-genetics')
const inHouse = { facility: { ...hub, sequencing: 'in-house' as const } }

/** One person in two seats, under a notice that leaves it `open` from a day on. */
export function overlaps<const R extends string>(
  asOf: IsoDate,
  open: R,
): readonly Row<R | 'each-role-has-its-own-person'>[] {
  const of = (...who: readonly Member[]) => ({ ...complete, asOf, meeting: meeting(...who) })
  return [
    ['everyone apart', { ...complete, asOf }, 'each-role-has-its-own-person'],
    ['one for エ and オ', of(...without(pathologist, molecular), both), open],
    [
      'one for イ and ウ',
      of(...without(geneticist, counselor), member('one', 'geneticist', 'genetic-counsellor')),
      open,
    ],
    [
      'the same person invited twice',
      of(...without(molecular), { ...molecular, person: 'Practitioner/pathologist' }),
      open,
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
      open,
    ],
    ['another for オ has declined', of(...without(pathologist, molecular), both, declining(molecular)), open],
    [
      'another for オ is yet to reply',
      of(...without(pathologist, molecular), both, invited(molecular)),
      ['meeting.members.reply'],
    ],
    ['the only one is yet to reply', of(...without(pathologist, molecular), invited(both)), open],
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
      open,
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
      open,
    ],
    [
      'one for ア and キ, at an age left open',
      aged(16, { asOf, meeting: meeting(...members.slice(1), member('o', 'drug-therapy', 'paediatric-oncology')) }),
      open,
    ],
    [
      'a chair without a person',
      of(...without(molecular), { roles: ['molecular-genetics'], reply: 'accepted' }),
      ['meeting.members.person'],
    ],
    [
      'a role not understood',
      of(...members, { person: 'Practitioner/x', reply: 'accepted' }),
      ['meeting.members.roles'],
    ],
    ['no meeting', { asOf }, ['meeting.members']],
  ]
}
