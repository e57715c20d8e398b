import { no, rule, unknown, yes } from '#rule'

/** B011-5 note: the hospital meets the facility standard, which is that it has filed D006-19. */
export const filedForEvaluation = rule({
  id: 'claim-check/filed-for-evaluation',
  cites: ['fee-2024/b011-5/note', 'fee-2026/b011-5/note'],
  reads: ['facility.filed'],
  why: { yes: ['filed-for-evaluation'], no: ['not-filed-for-evaluation'] },
  decide({ facility }) {
    if (facility?.filed === undefined) return unknown('facility.filed')
    return facility.filed.includes('D006-19') ? yes('filed-for-evaluation') : no('not-filed-for-evaluation')
  },
})
