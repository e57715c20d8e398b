/** The codes each field may hold, as the contract names them. */
export const choices = {
  secondary: ['none', 'suspected'],
  drugs: ['listed', 'no-candidate'],
  reach: ['approved', 'approved-other-cancer', 'approved-abroad', 'trial'],
  cdxFit: ['true', 'false', 'unstated'],
  omission: ['possible', 'not-possible'],
} as const

export const LEVELS = ['A', 'B', 'C', 'D', 'E', 'F', 'R'] as const
