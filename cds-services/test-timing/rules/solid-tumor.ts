import { no, rule, unknown, yes } from '#rule'

/** (1)イ: the patient has a solid cancer. */
export const solidTumor = rule({
  id: 'test-timing/solid-tumor',
  cites: ['fee-2024/d006-19/2', 'fee-2026/d006-19/1-i'],
  reads: ['tumor.kind'],
  why: { yes: ['solid-tumor'], no: ['not-a-solid-tumor'] },
  decide({ tumor }) {
    if (tumor === undefined) return unknown('tumor')
    if (tumor.kind === undefined) return unknown('tumor.kind')
    return tumor.kind === 'solid' ? yes('solid-tumor', {}, tumor) : no('not-a-solid-tumor', {}, tumor)
  },
})
