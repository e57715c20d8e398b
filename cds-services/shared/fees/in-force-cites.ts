import type { Knowledge } from '#knowledge'

/** Of the paragraphs of all terms, those of the term in force; what belongs to no fee schedule stays. */
export const inForceCites = (cites: readonly string[], { inForce }: Pick<Knowledge, 'inForce'>): readonly string[] =>
  cites.filter(cite => {
    const home = cite.split('/')[0] ?? ''
    return !home.startsWith('fee-') || inForce.has(home)
  })
