import { no, rule, unknown, yes } from '#rule'

/** Note 1: the hospital has filed that it meets the facility standard of D006-19. */
export const facilityHasFiled = rule({
  id: 'test-timing/facility-has-filed',
  cites: ['fee-2024/d006-19/note-1', 'fee-2026/d006-19/note-1'],
  reads: ['facility.filed'],
  why: { yes: ['filed'], no: ['not-filed'] },
  decide({ facility }) {
    if (facility?.filed === undefined) return unknown('facility.filed')
    return facility.filed.includes('D006-19') ? yes('filed') : no('not-filed')
  },
})
