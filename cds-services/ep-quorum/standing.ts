import type { EpRole, Meeting, Member, MissingFact } from '#case'

/** How far a role is filled. Who has declined does not attend; who has not answered may. */
export type Standing =
  | { readonly is: 'filled'; readonly by: readonly Member[] }
  | {
      readonly is: 'awaiting'
      readonly by: readonly Member[]
      readonly missing: readonly [MissingFact, ...MissingFact[]]
    }
  | { readonly is: 'empty'; readonly declined: readonly Member[] }

export function standingOf(role: EpRole, meeting: Meeting | undefined): Standing {
  const members = meeting?.members
  if (members === undefined) return { is: 'awaiting', by: [], missing: ['meeting.members'] }
  const invited = members.filter(one => one.roles?.includes(role))
  const holders = invited.filter(mayAttend)
  const present = holders.filter(attends)
  if (present.length > 0) return { is: 'filled', by: present }
  const [first, ...more] = lacking(members, holders)
  return first === undefined
    ? { is: 'empty', declined: invited }
    : { is: 'awaiting', by: holders, missing: [first, ...more] }
}

export const mayAttend = ({ reply }: Member) => reply !== 'declined'
export const attends = ({ reply, person }: Member) => reply === 'accepted' && person !== undefined

const lacking = (members: readonly Member[], holders: readonly Member[]): readonly MissingFact[] => [
  ...(holders.some(one => one.reply !== 'accepted') ? (['meeting.members.reply'] as const) : []),
  ...(holders.some(one => one.person === undefined) ? (['meeting.members.person'] as const) : []),
  ...(members.some(one => one.roles === undefined && mayAttend(one)) ? (['meeting.members.roles'] as const) : []),
]
