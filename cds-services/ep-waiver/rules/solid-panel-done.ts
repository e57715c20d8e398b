import { no, rule, unknown, yes } from '#rule'

/** ア: the test done was D006-19「1」, the one for solid tumors. */
export const solidPanelDone = rule({
  id: 'ep-waiver/solid-panel-done',
  cites: ['fee-2026/b011-5/1-a'],
  reads: ['profile.panel'],
  why: { yes: ['solid-panel'], no: ['hematological-panel'] },
  decide({ profile }, { panels }) {
    if (profile === undefined) return unknown('profile')
    const panel = panels.find(one => one.id === profile.panel)
    if (panel === undefined) return unknown('profile.panel')
    return panel.kind === 'solid'
      ? yes('solid-panel', { panel: panel.id }, profile)
      : no('hematological-panel', { panel: panel.id }, profile)
  },
})
