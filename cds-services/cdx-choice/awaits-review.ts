import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { profileDecides } from '../shared/profile-decides.ts'

/**
 * B011-5: the result at hand is a profile's, and neither has the expert panel met nor is a valid waiver shown. No new test is
 * needed for it, and yet it may not decide treatment.
 */
export const awaitsReview = (test: string, c: Case, k: Knowledge): boolean =>
  c.profile?.panel === test && c.profile.use === 'profile' && profileDecides(c, k).is !== 'yes'
