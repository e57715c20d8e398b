import { ruleFor } from '#rule'
import { listed } from '../listed.ts'

/** A public-knowledge application past its prior evaluation: insured before it is approved. */
export const publicKnowledge = ruleFor({
  id: 'off-label-pathway/public-knowledge',
  cites: ['pathways/public-knowledge', 'pathways/public-knowledge-2025', 'pathways/accepted-list'],
  reads: ['facility.listedUses', 'tumor.groups'],
  why: { yes: ['listed-by-hospital'], open: ['list-not-held'] },
  decide: (drug, c, k) => listed('public-knowledge', drug, c, k),
})
