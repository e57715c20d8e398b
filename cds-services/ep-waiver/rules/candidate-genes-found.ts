import { open, rule, unknown, yes } from '#rule'

/** ウ: each candidate drug rests on a gene that the panel reports as altered. */
export const candidateGenesFound = rule({
  id: 'ep-waiver/candidate-genes-found',
  cites: ['fee-2026/b011-5/1-u-1'],
  reads: ['ccat.candidates', 'profile.alterations'],
  why: {
    yes: ['candidate-genes-found', 'no-candidate-to-compare', 'variants-not-stated'],
    open: ['candidate-gene-not-found'],
  },
  decide({ ccat, profile }) {
    const candidates = ccat?.candidates
    if (candidates === undefined) return unknown('ccat.candidates')
    const alterations = profile?.alterations
    if (alterations === undefined) return unknown('profile.alterations')
    if (candidates.length === 0) return yes('no-candidate-to-compare', {}, ccat)
    if (alterations === 'not-stated') return yes('variants-not-stated', {}, profile)
    if (candidates.some(one => one.gene === undefined)) return unknown('ccat.candidates')
    const found = new Set(alterations.flatMap(one => [one.gene, one.partner ?? one.gene]))
    const stray = candidates.filter(one => isGene(one.gene) && !found.has(one.gene))
    return stray.length === 0
      ? yes('candidate-genes-found', {}, ccat)
      : open(
          'candidate-gene-not-found',
          { drugs: stray.map(one => one.drug), genes: stray.flatMap(one => one.gene ?? []) },
          ...stray,
        )
  },
})

/** Markers that are no gene (MSI, TMB) are reported elsewhere. */
const isGene = (gene: string | undefined): gene is string =>
  gene !== undefined && gene !== 'not-stated' && !['MSI', 'TMB', 'HRD'].includes(gene)
