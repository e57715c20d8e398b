import { no, ruleFor, unknown, yes } from '#rule'
import { panelResult } from '../panel-result.ts'

/** The C-CAT report lists no resistance (level R) to this drug. Without a panel result there is no such report. */
export const noResistanceReported = ruleFor({
  id: 'cdx-justification/no-resistance-reported',
  cites: ['guidance-2-1/levels'],
  reads: ['ccat', 'profile', 'panels'],
  why: { yes: ['no-resistance-reported', 'no-report-on-resistance'], no: ['resistance-reported'] },
  decide(drug, c) {
    const { ccat } = c
    if (ccat?.candidates === undefined) {
      if (ccat?.received === true) return unknown('ccat.candidates')
      const none = ccat?.received === false || (ccat === undefined && panelResult(c) === 'no')
      return none ? yes('no-report-on-resistance', { drug }) : unknown('ccat')
    }
    const listed = ccat.candidates.filter(one => one.drug === drug)
    const resistance = listed.find(one => one.level === 'R')
    if (resistance) return no('resistance-reported', { drug, gene: resistance.gene ?? 'not-stated' }, resistance)
    return listed.some(one => one.level === undefined)
      ? unknown('ccat.candidates')
      : yes('no-resistance-reported', { drug }, ccat)
  },
})
