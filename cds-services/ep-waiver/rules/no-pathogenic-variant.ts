import { no, rule, unknown, yes } from '#rule'

/** Round-robin before 2025-07-07: no pathogenic variant was found. */
export const noPathogenicVariant = rule({
  id: 'ep-waiver/no-pathogenic-variant',
  cites: ['ep-2024/round-robin'],
  reads: ['profile.alterations'],
  why: { yes: ['no-pathogenic-variant'], no: ['pathogenic-variant-found'] },
  decide({ profile }) {
    const alterations = profile?.alterations
    if (alterations === undefined || alterations === 'not-stated') return unknown('profile.alterations')
    return alterations.length === 0
      ? yes('no-pathogenic-variant', {}, profile)
      : no('pathogenic-variant-found', {}, profile)
  },
})
