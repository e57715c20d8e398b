import type { Alteration, Case, CompanionResult, Profile } from '#case'

/** C-CAT's word, by case. */
export const none = { ccat: { received: true, secondaryFinding: { value: 'none', genes: [] } } } as const
export const suspects = (...genes: string[]) => ({
  ccat: { received: true, secondaryFinding: { value: 'suspected' as const, genes } },
})
export const pending = { ccat: { received: false } } as const
export const unread = { ccat: { received: true } } as const

export const variant = (gene: string, more: Partial<Alteration> = {}): Alteration => ({
  gene,
  kind: 'mutation',
  protein: 'R248W',
  alleleFraction: 0.48,
  ref: `Observation/${gene.toLowerCase()}`,
  ...more,
})

export const reported = (panel: string, ...alterations: Alteration[]): { readonly profile: Profile } => ({
  profile: { panel, outcome: 'profile', alterations, ref: 'DiagnosticReport/panel' },
})
export const tumorOnly = (...alterations: Alteration[]) => reported('foundationone-cdx', ...alterations)
export const matched = (...alterations: Alteration[]) => reported('ncc-oncopanel', ...alterations)

/** BRACAnalysis, a test of the germline in blood. */
const tested = (more: Partial<CompanionResult>): Pick<Case, 'companionResults'> => ({
  companionResults: [{ test: 'BRACAnalysis', ref: 'DiagnosticReport/brca', ...more }],
})
export const brcaPositive = tested({
  alterations: [{ gene: 'BRCA2', origin: 'germline' }],
  absent: [{ gene: 'BRCA1' }],
})
export const brcaNegative = tested({ alterations: [], absent: [{ gene: 'BRCA1' }, { gene: 'BRCA2' }] })
export const brcaUnread = tested({ alterations: 'not-stated' })
export const noTest = { companionResults: [] } as const

export const young = { patient: { birthDate: '1996-06-15' }, tumor: { onset: '2026-06-14' } } as const
export const thirty = { patient: { birthDate: '1996-06-15' }, tumor: { onset: '2026-06-15' } } as const
