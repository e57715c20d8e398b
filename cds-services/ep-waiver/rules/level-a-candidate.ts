import { no, rule, unknown, yes } from '#rule'

/** The report's point 5: a candidate of evidence level A needs no panel, whichever test found it. Its table 1-2 was not seen in full. */
export const levelACandidate = rule({
  id: 'ep-waiver/level-a-candidate',
  cites: ['report-2025/5'],
  reads: ['ccat.candidates'],
  why: { yes: ['level-a-candidate'], no: ['no-level-a-candidate'] },
  decide({ ccat }) {
    const candidates = ccat?.candidates
    if (candidates === undefined) return unknown('ccat.candidates')
    const levelA = candidates.filter(one => one.level === 'A')
    if (levelA.length > 0) return yes('level-a-candidate', { drugs: levelA.map(one => one.drug) }, ...levelA)
    return candidates.some(one => one.level === undefined)
      ? unknown('ccat.candidates')
      : no('no-level-a-candidate', {}, ccat)
  },
})
