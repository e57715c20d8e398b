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
    const used = panels.filter(test => test.use === 'profile')
    if (used.length > 1 || used.some(spent)) return no('already-used', told(used), ...used)
    if (panels.some(test => test.use === undefined)) return unknown('panels.use')
    const [first] = used
    return first === undefined ? yes('never-used') : second(first, order)
  },
})

/** Given to the laboratory and not known to have failed: it counts when the specimen is submitted. */
const spent = ({ outcome }: PanelTest) => outcome === 'profile' || outcome === 'pending'

function second(first: PanelTest, order: Case['order']) {
  if (first.outcome === undefined) return unknown('panels.outcome')
  if (first.specimen === undefined) return unknown('panels.specimen')
  if (first.specimen !== 'tissue') return no('already-used', told([first]), first)
  if (order?.specimen?.kind === undefined) return unknown('order.specimen')
  return order.specimen.kind === 'blood'
    ? yes('blood-after-tissue-without-profile', told([first]), first)
    : no('tissue-failed-only-blood-left', told([first]), first)
}

const told = (used: readonly PanelTest[]) => ({ dates: used.flatMap(test => test.on ?? []) })
