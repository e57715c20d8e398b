import type { Told } from '#cards'
import type { EpRole } from '#case'
import { leaves } from '#rule'
import type { Outcome } from './outcome.ts'
import { seatingOf } from './seating.ts'
import { type Seat, seats } from './seats.ts'

/** The machine's share of the answer: which roles nobody fills, who would sit twice, the form booked, and every chair. */
export function values(told: Told<Outcome>): Readonly<Record<string, unknown>> {
  const { c, k } = told
  const missing = missingRoles(told)
  const overlaps = seatingOf(c, k).overlaps.map(({ person, roles }) => ({ person, roles }))
  return {
    ...(missing.length > 0 && { missingRoles: missing }),
    ...(overlaps.length > 0 && { overlaps }),
    ...(c.meeting?.mode && { mode: c.meeting.mode }),
    ...(c.meeting?.ref && { meeting: c.meeting.ref }),
    seats: seats(c, k).map(written),
  }
}

/** A chair as it goes over the wire: where there is nobody to name, nothing is written. */
const written = ({ needed: { missing, ...needed }, filledBy, awaiting, declined, ...seat }: Seat) => ({
  ...seat,
  needed: { ...needed, ...(missing.length > 0 && { missing }) },
  ...(filledBy.length > 0 && { filledBy }),
  ...(awaiting.length > 0 && { awaiting }),
  ...(declined.length > 0 && { declined }),
})

/** The roles that have to be filled and for certain are not. */
export const missingRoles = ({ finding }: Pick<Told, 'finding'>): readonly EpRole[] =>
  leaves(finding).flatMap(({ verdict }) =>
    'why' in verdict && verdict.why === 'role-missing' ? (verdict.facts.role as EpRole) : [],
  )

/** The roles that hang on a reply, by those who owe it. */
export const awaited = (told: Pick<Told, 'c' | 'k'>) =>
  seats(told.c, told.k).filter(seat => seat.standing === 'awaiting' && seat.needed.is !== 'no')
