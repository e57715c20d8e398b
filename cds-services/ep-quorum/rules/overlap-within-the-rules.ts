import { open, rule, unknown, yes } from '#rule'
import { seatingOf } from '../seating.ts'

/**
 * Since 2025-07-07 the notice says what holds where one person qualifies for several of ア to キ. Which roles
 * may be combined was not found, so an overlap that the meeting needs stays open.
 */
export const overlapWithinTheRules = rule({
  id: 'ep-quorum/overlap-within-the-rules',
  cites: ['ep-2025/members', 'ep-2025/overlap'],
  reads: ['meeting.members', 'meeting.on', 'facility.sequencing', 'patient.birthDate'],
  why: { yes: ['each-role-has-its-own-person'], open: ['overlap-detail-not-read'] },
  decide(c, k) {
    const {
      apart,
      overlaps,
      missing: [first, ...more],
    } = seatingOf(c, k)
    if (first !== undefined) return unknown(first, ...more)
    return apart === 'yes'
      ? yes('each-role-has-its-own-person')
      : open('overlap-detail-not-read', {
          who: overlaps.map(one => one.name),
          roles: overlaps.flatMap(one => one.roles),
        })
  },
})
