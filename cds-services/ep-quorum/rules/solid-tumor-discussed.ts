import { open, rule, unknown, yes } from '#rule'

/** The members ア to キ are those of a panel on a solid-tumor test; for blood cancers the notice has another list, which was not read. */
export const solidTumorDiscussed = rule({
  id: 'ep-quorum/solid-tumor-discussed',
  cites: ['ep-2022/members', 'ep-2024/members', 'ep-2025/members'],
  reads: ['profile.panel', 'tumor.kind'],
  why: { yes: ['solid-tumor-discussed'], open: ['hematologic-members-not-read'] },
  decide({ profile, tumor }, { panels }) {
    const panel = panels.find(one => one.id === profile?.panel)
    const kind = panel?.kind ?? tumor?.kind
    if (kind === undefined) return unknown('tumor.kind')
    return kind === 'solid'
      ? yes('solid-tumor-discussed', {}, panel ? profile : tumor)
      : open('hematologic-members-not-read', {}, panel ? profile : tumor)
  },
})
