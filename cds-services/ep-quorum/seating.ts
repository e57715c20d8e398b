import { type Case, type EpRole, epRoles, type Member, type MissingFact } from '#case'
import type { Knowledge } from '#knowledge'
import { needOf } from './needs.ts'
import { attends, mayAttend } from './standing.ts'

/** One person who would have to sit for several roles at once. */
export interface Overlap {
  readonly person: string
  readonly name: string
  readonly roles: readonly EpRole[]
}

export interface Seating {
  /** Nobody sits twice: `yes`; somebody must: `no`, and `overlaps` says who; else what is missing to tell. */
  readonly apart: 'yes' | 'no' | 'unknown'
  readonly overlaps: readonly Overlap[]
  readonly missing: readonly MissingFact[]
}

/** The roles that the notice's rule on overlaps is about: ア to キ. */
const members: readonly EpRole[] = epRoles.filter(role => role !== 'attending')

/**
 * Whether the needed roles that have somebody can each have a person of their own. A second
 * role on one person does no harm while another person can take it.
 */
export function seatingOf(c: Case, k: Knowledge): Seating {
  const invited = c.meeting?.members?.filter(mayAttend)
  if (invited === undefined) return { apart: 'unknown', overlaps: [], missing: ['meeting.members'] }
  if (invited.some(one => one.roles === undefined))
    return { apart: 'unknown', overlaps: [], missing: ['meeting.members.roles'] }
  const held = members.filter(role => invited.some(one => one.roles?.includes(role)))
  const needs = held.map(role => ({ role, need: needOf(role, c, k) }))
  const sure = needs.filter(({ need }) => need.is === 'yes' || 'open' in need).map(({ role }) => role)
  const perhaps = needs.filter(({ need }) => need.is !== 'no').map(({ role }) => role)
  if (invited.some(one => one.person === undefined && one.roles?.some(role => perhaps.includes(role))))
    return { apart: 'unknown', overlaps: [], missing: ['meeting.members.person'] }

  if (overlapsIn(perhaps, invited.filter(attends)).length === 0) return { apart: 'yes', overlaps: [], missing: [] }
  const overlaps = overlapsIn(sure, invited)
  if (overlaps.length > 0) return { apart: 'no', overlaps, missing: [] }
  const unsure = needs.flatMap(({ need }) => ('missing' in need ? need.missing : []))
  return {
    apart: 'unknown',
    overlaps: overlapsIn(perhaps, invited),
    missing: [...new Set([...unsure, ...replies(invited)])],
  }
}

const replies = (invited: readonly Member[]): readonly MissingFact[] =>
  invited.every(attends) ? [] : ['meeting.members.reply']

/** Seats as many roles as possible on persons of their own; who is left over sits on somebody else's chair. */
function overlapsIn(roles: readonly EpRole[], invited: readonly Member[]): readonly Overlap[] {
  const chairs = new Map<string, EpRole>()
  const candidates = (role: EpRole) => [
    ...new Set(invited.flatMap(one => (one.person !== undefined && one.roles?.includes(role) ? one.person : []))),
  ]
  const seat = (role: EpRole, asked: Set<string>): boolean =>
    candidates(role).some(person => {
      if (asked.has(person)) return false
      asked.add(person)
      const sitting = chairs.get(person)
      if (sitting !== undefined && !seat(sitting, asked)) return false
      chairs.set(person, role)
      return true
    })
  const left = roles.filter(role => !seat(role, new Set()))
  const doubled = Map.groupBy(left, role => candidates(role)[0] ?? '')
  return [...doubled].map(([person, more]) => ({
    person,
    name: invited.find(one => one.person === person)?.name ?? person,
    roles: epRoles.filter(role => role === chairs.get(person) || more.includes(role)),
  }))
}
