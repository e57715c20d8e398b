import { rule, yes } from '#rule'

/** Since 2025-07-07 every case may be handled by circulation; nobody need meet in real time. */
export const anyCaseMayCirculate = rule({
  id: 'ep-quorum/any-case-may-circulate',
  cites: ['ep-2025/round-robin'],
  reads: [],
  why: { yes: ['either-form-is-allowed'] },
  decide: () => yes('either-form-is-allowed'),
})
