import { open, rule, unknown, yes } from '#rule'
import { seatingOf } from '../seating.ts'

/**
 * Each of ア to キ has a person of its own. Until 2025-07-06 nothing said whether one person could fill two
 * roles, but that a medical geneticist who is also the counselor is undesirable.
 */
export const onePersonForEachRole = rule({
  id: 'ep-quorum/one-person-for-each-role',
  cites: ['ep-2022/members', 'ep-2024/members', 'genome-qa-2019/overlap'],
  reads: ['meeting.members', 'meeting.on', 'facility.sequencing', 'patient.birthDate'],
  why: { yes: ['each-role-has-its-own-person'], open: ['overlap-not-settled'] },
  decide(c, k) {
    const {
      apart,
      overlaps,
      missing: [first, ...more],
    } = seatingOf(c, k)
    if (first !== undefined) return unknown(first, ...more)
    return apart === 'yes'
      ? yes('each-role-has-its-own-person')
      : open('overlap-not-settled', { who: overlaps.map(one => one.name), roles: overlaps.flatMap(one => one.roles) })
  },
})
