import type { Told } from '#cards'
import type { Case, IsoDate } from '#case'
import { judgedDrugs } from './judged-drugs.ts'
import { ordersOf } from './ordered.ts'
import { isJustified, type Outcome } from './outcome.ts'

/**
 * Why a card need not be shown again: every drug is in its second cycle or later, every one is justified, and no result
 * has come since it was last given. Any of that missing, it speaks.
 */
export function unchanged(told: Told<Outcome>): 'unchanged-since-last-cycle' | undefined {
  const { c } = told
  const drugs = judgedDrugs(told)
  const repeats = drugs.every(
    ({ drug, outcome }) =>
      isJustified(outcome) && ordersOf(drug, c).every(order => (order.earlierCycles ?? 0) >= 1) && !news(drug, c),
  )
  return drugs.length > 0 && repeats ? 'unchanged-since-last-cycle' : undefined
}

/** A result from after the drug was last given, as far as the record dates them. */
function news(drug: string, c: Case): boolean {
  const last = lastGiven(drug, c)
  if (last === undefined) return false
  const results = [...(c.companionResults ?? []), c.profile, c.ccat].map(one => one?.reportedOn)
  return [...results, c.expertPanel?.heldOn].some(day => day !== undefined && day > last)
}

/** The last order before this one, else the start of the course. */
function lastGiven(drug: string, { drugOrders = [], therapy }: Case): IsoDate | undefined {
  const placed = drugOrders
    .filter(order => order.drug === drug && order.state === 'active')
    .flatMap(one => one.on ?? [])
  const started = (therapy?.lines ?? []).filter(line => line.drugs.includes(drug)).map(line => line.start)
  return [...placed, ...started].sort().at(-1)
}
