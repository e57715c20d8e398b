import type { Told } from '#cards'
import { type Leaf, leaves } from '#rule'
import { has } from './judge.ts'
import { judgedDrugs } from './judged-drugs.ts'
import type { Outcome } from './outcome.ts'

/**
 * What holds of the drugs that the card is about. The others have their line in the lead, and that no C-CAT report could
 * show resistance supports nothing.
 */
export function held(told: Told<Outcome>): (leaf: Leaf) => boolean {
  const worst = new Set(
    judgedDrugs(told)
      .filter(one => one.outcome === told.outcome)
      .flatMap(one => leaves(one.finding)),
  )
  const saidAbove = (leaf: Leaf) => told.outcome === 'to-verify' && has(leaf, 'label-covers')
  return leaf => worst.has(leaf) && !saidAbove(leaf) && !has(leaf, 'no-report-on-resistance')
}
