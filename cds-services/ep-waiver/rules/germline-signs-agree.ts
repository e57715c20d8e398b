import { open, rule, unknown, yes } from '#rule'
import { germlineSigns } from '../../shared/germline-signs.ts'

/**
 * Where C-CAT suspects no germline finding, our allele-fraction rule suspects none either.
 * Its list is unverified and never overrules C-CAT; a disagreement is shown, once C-CAT has spoken. A panel with
 * matched normal has read the germline itself.
 */
export const germlineSignsAgree = rule({
  id: 'ep-waiver/germline-signs-agree',
  cites: ['fee-2026/b011-5/1-i', 'pgpv-2025/list'],
  reads: ['ccat.secondaryFinding', 'profile.panel', 'profile.alterations', 'patient.birthDate', 'tumor.onset'],
  why: {
    yes: ['no-other-germline-sign', 'fraction-not-stated', 'germline-sequenced'],
    open: ['allele-fraction-suspects-germline'],
  },
  decide({ ccat, profile, patient, tumor }, { panels, germlineSigns: rows }) {
    const panel = panels.find(one => one.id === profile?.panel)
    if (panel === undefined) return unknown('profile.panel')
    if (panel.matchedNormal) return yes('germline-sequenced', { panel: panel.id }, profile)
    const alterations = profile?.alterations
    if (alterations === undefined) return unknown('profile.alterations')
    const { genes, missing, unstated } = germlineSigns(alterations === 'not-stated' ? [] : alterations, rows, {
      birthDate: patient?.birthDate,
      onset: tumor?.onset,
    })
    if (genes.length > 0 && ccat?.secondaryFinding?.value === undefined) return unknown('ccat.secondaryFinding')
    if (genes.length > 0) return open('allele-fraction-suspects-germline', { genes }, profile)
    const [first, ...more] = missing
    if (first !== undefined) return unknown(first, ...more)
    return unstated.length > 0 || alterations === 'not-stated'
      ? yes('fraction-not-stated', { genes: unstated }, profile)
      : yes('no-other-germline-sign', {}, profile)
  },
})
