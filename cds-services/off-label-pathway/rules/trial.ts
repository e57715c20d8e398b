import { no, ruleFor, unknown, yes } from '#rule'

/** The C-CAT report lists the drug as within reach of a trial. A candidate for resistance is none. */
export const trial = ruleFor({
  id: 'off-label-pathway/trial',
  cites: ['pathways/trial-costs', 'chuikyo-2025-11-05/mock-reports'],
  reads: ['ccat.received', 'ccat.candidates.drug', 'ccat.candidates.reach', 'ccat.candidates.level'],
  why: { yes: ['listed-as-trial'], no: ['not-listed-as-trial'] },
  decide(drug, { ccat }) {
    if (ccat?.candidates === undefined) return unknown(ccat?.received === true ? 'ccat.candidates' : 'ccat')
    const said = ccat.candidates.filter(one => one.drug === drug && one.level !== 'R')
    const inTrial = said.filter(({ reach }) => reach === 'trial')
    const sure = inTrial.find(({ level }) => level !== undefined)
    if (sure !== undefined) return yes('listed-as-trial', { drug }, sure)
    if (inTrial.length > 0) return unknown('ccat.candidates')
    if (said.some(({ reach }) => reach === undefined || reach === 'not-stated')) return unknown('ccat.candidates.reach')
    return no('not-listed-as-trial', { drug }, ccat)
  },
})
