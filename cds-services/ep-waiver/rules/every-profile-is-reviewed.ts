import { no, rule } from '#rule'

/** B011-5 until 2026-05-31: every profile is reviewed by the panel before it is explained; there is no waiver. */
export const everyProfileIsReviewed = rule({
  id: 'ep-waiver/every-profile-is-reviewed',
  cites: ['fee-2022/b011-5/1', 'fee-2024/b011-5/1'],
  reads: [],
  why: { no: ['no-waiver-in-this-law'] },
  decide: () => no('no-waiver-in-this-law'),
})
