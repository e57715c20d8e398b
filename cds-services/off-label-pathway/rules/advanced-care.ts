import { no, ruleFor, unknown } from '#rule'
import { listed } from '../listed.ts'

/** Advanced medical care with this drug: a notified technology, at a hospital that is a site of advanced care. */
export const advancedCare = ruleFor({
  id: 'off-label-pathway/advanced-care',
  cites: ['pathways/advanced-care', 'pathways/advanced-care-a-b'],
  reads: ['facility.advancedCareSite', 'facility.listedUses', 'tumor.groups'],
  why: { yes: ['listed-by-hospital'], no: ['not-an-advanced-care-site'], open: ['list-not-held'] },
  decide(drug, c, k) {
    const site = c.facility?.advancedCareSite
    if (site === undefined) return unknown('facility.advancedCareSite')
    return site ? listed('advanced-care', drug, c, k) : no('not-an-advanced-care-site')
  },
})
