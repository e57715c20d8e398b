import { no, rule, unknown, yes } from '#rule'

/** (1)ア: a product approved for profiling solid tumors, insured on the day. */
export const approvedSolidPanel = rule({
  id: 'test-timing/approved-solid-panel',
  cites: ['fee-2024/d006-19/1', 'fee-2026/d006-19/1-a'],
  reads: ['order.panel'],
  why: { yes: ['approved-solid-panel'], no: ['panel-not-insured', 'panel-not-for-solid-tumors'] },
  decide({ order }, { panels }) {
    if (order?.panel === undefined) return unknown('order.panel')
    const panel = panels.find(one => one.id === order.panel)
    if (panel === undefined) return no('panel-not-insured', { panel: order.panel }, order)
    return panel.kind === 'solid'
      ? yes('approved-solid-panel', { panel: panel.id }, order)
      : no('panel-not-for-solid-tumors', { panel: panel.id }, order)
  },
})
