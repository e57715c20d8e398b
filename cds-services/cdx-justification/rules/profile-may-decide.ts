import { rule } from '#rule'
import { profileDecides, profileDecidesCites, profileDecidesReads } from '../../shared/profile-decides.ts'

/** B011-5: the profile may decide treatment: reviewed by the expert panel, validly waived, or run as a companion test. */
export const profileMayDecide = rule({
  id: 'cdx-justification/profile-may-decide',
  cites: profileDecidesCites,
  reads: profileDecidesReads,
  why: {
    yes: ['run-as-companion-test', 'expert-panel-has-met', 'expert-panel-waived'],
    no: ['expert-panel-has-not-met'],
    open: ['waiver-is-open'],
  },
  decide: profileDecides,
})
