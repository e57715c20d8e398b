import { no, rule, unknown, yes } from '#rule'

/** B011-5 (1): the plan of treatment has been explained to the patient in writing. Where it was not, nothing is paid, whatever the reason. */
export const explainedInWriting = rule({
  id: 'claim-check/explained-in-writing',
  cites: ['fee-2022/b011-5/1', 'fee-2024/b011-5/1', 'fee-2026/b011-5/1', 'qa-17/4-1'],
  reads: ['explanation'],
  why: { yes: ['explained'], no: ['not-explained'] },
  decide({ explanation }) {
    if (explanation?.given === undefined) return unknown('explanation')
    return explanation.given
      ? yes('explained', explanation.on === undefined ? {} : { on: explanation.on }, explanation)
      : no('not-explained')
  },
})
