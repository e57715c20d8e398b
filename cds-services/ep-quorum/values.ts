import type { Told } from '#cards'
import type { EpRole } from '#case'
import { leaves } from '#rule'
import type { Outcome } from './outcome.ts'
import { seatingOf } from './seating.ts'
import { seats } from './seats.ts'

/** The machine's share of the answer: which roles nobody fills, who would sit twice, the form booked, and every chair. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const { c, k } = told
  return {
    missingRoles: missingRoles(told),
    overlaps: seatingOf(c, k).overlaps.map(({ person, roles }) => ({ person, roles })),
    ...(c.meeting?.mode && { mode: c.meeting.mode }),
    ...(c.meeting?.ref && { meeting: c.meeting.ref }),
    seats: seats(c, k),
  }
}

/** The roles that have to be filled and for certain are not. */
export const missingRoles = ({ finding }: Pick<Told, 'finding'>): readonly EpRole[] =>
  leaves(finding).flatMap(({ verdict }) =>
    'why' in verdict && verdict.why === 'role-missing' ? (verdict.facts.role as EpRole) : [],
  )

/** The roles that hang on a reply, by those who owe it. */
export const awaited = (told: Pick<Told, 'c' | 'k'>) =>
  seats(told.c, told.k).filter(seat => seat.standing === 'awaiting' && seat.needed.is !== 'no')
