import { ruleFor } from '#rule'
import { listed } from '../listed.ts'

/** An expanded trial: the drug of a pivotal trial, for those who cannot join it. */
export const expandedAccess = ruleFor({
  id: 'off-label-pathway/expanded-access',
  cites: ['pathways/expanded-access', 'pathways/expanded-access-2024'],
  reads: ['facility.listedUses', 'tumor.groups'],
  why: { yes: ['listed-by-hospital'], open: ['list-not-held'] },
  decide: (drug, c, k) => listed('expanded-access', drug, c, k),
})
