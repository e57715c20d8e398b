import type { CandidateDrug, Case, MissingFact } from '#case'

/** What the C-CAT report says of a drug's reach, in the words of a reason. */
export type Reported =
  | { readonly is: 'fits'; readonly candidate: CandidateDrug }
  | { readonly is: 'missing'; readonly facts: readonly [MissingFact, ...MissingFact[]] }
  | { readonly is: 'elsewhere'; readonly why: Elsewhere; readonly candidate: CandidateDrug }
  | { readonly is: 'silent' }

export type Elsewhere = 'test-not-companion' | 'approved-for-another-cancer' | 'approved-abroad-only' | 'trial-only'

const elsewhere = {
  approved: 'test-not-companion',
  'approved-other-cancer': 'approved-for-another-cancer',
  'approved-abroad': 'approved-abroad-only',
  trial: 'trial-only',
} as const

/** Whether the C-CAT report states that the drug is approved here and that the test used is its companion. Resistance does not count. */
export function reportSays(drug: string, { ccat, panels, profile }: Case): Reported {
  if (ccat?.candidates === undefined) {
    const none = ccat?.received === false || (panels?.length === 0 && profile === undefined)
    return none ? { is: 'silent' } : { is: 'missing', facts: [ccat?.received ? 'ccat.candidates' : 'ccat'] }
  }
  const said = ccat.candidates.filter(one => one.drug === drug && one.level !== 'R')
  const fitting = said.find(one => one.reach === 'approved' && one.cdxFit === true && one.level !== undefined)
  if (fitting !== undefined) return { is: 'fits', candidate: fitting }
  const [missing, ...more] = new Set(said.flatMap(unstated))
  if (missing !== undefined) return { is: 'missing', facts: [missing, ...more] }
  for (const [reach, why] of Object.entries(elsewhere)) {
    const candidate = said.find(one => one.reach === reach)
    if (candidate !== undefined) return { is: 'elsewhere', why, candidate }
  }
  return { is: 'silent' }
}

/** What a candidate leaves unsaid, where saying it could bring the drug within its label. */
function unstated({ reach, cdxFit, level }: CandidateDrug): readonly MissingFact[] {
  if (cdxFit === false) return []
  if (reach === undefined || reach === 'not-stated') return ['ccat.candidates.reach']
  if (reach !== 'approved') return []
  if (cdxFit !== true) return ['ccat.candidates.cdxFit']
  return level === undefined ? ['ccat.candidates'] : []
}
