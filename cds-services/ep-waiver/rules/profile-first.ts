import { open, rule, unknown, yes } from '#rule'

/**
 * The panel was run as a profile. Where it was run as a companion test first (note 2), カ still
 * speaks of the panel's review while B011-5 asks only that D006-19「1」 was done: open in law.
 */
export const profileFirst = rule({
  id: 'ep-waiver/profile-first',
  cites: ['fee-2026/d006-19/1-ka', 'fee-2026/b011-5/1-a'],
  reads: ['profile.use'],
  why: { yes: ['profile-first'], open: ['cdx-first-route'] },
  decide({ profile }) {
    if (profile?.use === undefined) return unknown('profile.use')
    return profile.use === 'cdx' ? open('cdx-first-route', {}, profile) : yes('profile-first', {}, profile)
  },
})
