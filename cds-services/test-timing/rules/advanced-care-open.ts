import { no, rule, unknown, yes } from '#rule'

/** 先進医療: the technology is open on the day, and this hospital is one of its sites. */
export const advancedCareOpen = rule({
  id: 'test-timing/advanced-care-open',
  cites: ['advanced-care-2026/before-standard-therapy-ends'],
  reads: ['facility.advancedCareSite'],
  why: { yes: ['advanced-care-site'], no: ['advanced-care-not-open', 'not-an-advanced-care-site'] },
  decide({ facility }, { inForce }) {
    if (!inForce.has('advanced-care-2026')) return no('advanced-care-not-open')
    if (facility?.advancedCareSite === undefined) return unknown('facility.advancedCareSite')
    return facility.advancedCareSite ? yes('advanced-care-site') : no('not-an-advanced-care-site')
  },
})
