import { no, rule, unknown, yes } from '#rule'

/** Round-robin before 2025-07-07, (2) and (3): every candidate is of evidence level A, or a resistance (R). */
export const candidatesLevelAOrR = rule({
  id: 'ep-waiver/candidates-level-a-or-r',
  cites: ['ep-2024/round-robin', 'guidance-2-1/levels'],
  reads: ['ccat.candidates'],
  why: { yes: ['candidates-level-a-or-r'], no: ['other-levels'] },
  decide({ ccat }) {
    const candidates = ccat?.candidates
    if (candidates === undefined) return unknown('ccat.candidates')
    const levels = candidates.map(one => one.level)
    if (levels.some(level => level !== undefined && level !== 'not-stated' && level !== 'A' && level !== 'R'))
      return no('other-levels', {}, ccat)
    if (levels.length === 0 || levels.some(level => level === undefined || level === 'not-stated'))
      return unknown('ccat.candidates')
    return yes('candidates-level-a-or-r', {}, ccat)
  },
})
