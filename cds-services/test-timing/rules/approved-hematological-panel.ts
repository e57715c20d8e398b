import { no, rule, unknown, yes } from '#rule'

/** (2)ア: a product approved for profiling blood cancers, insured on the day. */
export const approvedHematologicalPanel = rule({
  id: 'test-timing/approved-hematological-panel',
  cites: ['fee-2024/d006-19/7', 'fee-2026/d006-19/2-a'],
  reads: ['order.panel'],
  why: {
    yes: ['approved-hematological-panel'],
    no: ['hematological-panel-not-insured', 'panel-not-for-blood-cancers'],
  },
  decide({ order }, { panels }) {
    if (order?.panel === undefined) return unknown('order.panel')
    const panel = panels.find(one => one.id === order.panel)
    if (panel === undefined) return no('hematological-panel-not-insured', { panel: order.panel }, order)
    return panel.kind === 'hematologic'
      ? yes('approved-hematological-panel', { panel: panel.id }, order)
      : no('panel-not-for-blood-cancers', { panel: panel.id }, order)
  },
})
