import type { Case, PanelTest } from '#case'
import { no, rule, unknown, yes } from '#rule'

/**
 * (1)ア: once per patient, for life, whatever the cancer. A second time only when the first
 * was tissue, gave no profile, and this one is blood.
 */
export const oncePerPatient = rule({
  id: 'test-timing/once-per-patient',
  cites: [
    'fee-2024/d006-19/1',
    'fee-2024/d006-19/1-i',
    'fee-2026/d006-19/1-a',
    'fee-2026/d006-19/1-a-ro',
    'qa-16/failed-analysis',
  ],
  reads: ['panels.use', 'panels.specimen', 'panels.outcome', 'panels.on', 'order.specimen.kind'],
  why: {
    yes: ['never-used', 'blood-after-tissue-without-profile'],
    no: ['already-used', 'tissue-failed-only-blood-left'],
  },
  decide({ panels, order }) {
    if (panels === undefined) return unknown('panels')
    if (panels.some(test => test.use === undefined)) return unknown('panels.use')
    const used = panels.filter(test => test.use === 'profile')
    const [first, ...more] = used
    if (first === undefined) return yes('never-used')
    if (more.length > 0) return no('already-used', told(used), ...used)
    return second(first, order)
  },
})

function second(first: PanelTest, order: Case['order']) {
  if (first.outcome === undefined) return unknown('panels.outcome')
  if (first.outcome !== 'no-profile') return no('already-used', told([first]), first)
  if (first.specimen === undefined) return unknown('panels.specimen')
  if (first.specimen !== 'tissue') return no('already-used', told([first]), first)
  if (order === undefined) return no('tissue-failed-only-blood-left', told([first]), first)
  if (order.specimen?.kind === undefined) return unknown('order.specimen')
  return order.specimen.kind === 'blood'
    ? yes('blood-after-tissue-without-profile', told([first]), first)
    : no('tissue-failed-only-blood-left', told([first]), first)
}

const told = (used: readonly PanelTest[]) => ({ dates: used.flatMap(test => test.on ?? []) })
