import { ruleFor } from '#rule'
import { listed } from '../listed.ts'

/** The notice of 1980: an off-label use that the payment fund has published as accepted on review. */
export const notifiedOffLabel = ruleFor({
  id: 'off-label-pathway/notified-off-label',
  cites: ['pathways/1980-notice', 'pathways/accepted-list'],
  reads: ['facility.listedUses', 'tumor.groups'],
  why: { yes: ['listed-by-hospital'], open: ['list-not-held'] },
  decide: (drug, c, k) => listed('notified-off-label', drug, c, k),
})
