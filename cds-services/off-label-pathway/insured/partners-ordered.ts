import type { Case } from '#case'
import { type Condition, holds, misses } from './condition.ts'

/**
 * Where a use is limited to combinations: whether one of them is ordered whole. A drug that is not
 * ordered yet is asked about as part of its combination, which the card then names.
 */
export function partnersOrdered(
  combinations: readonly (readonly string[])[],
  drug: string,
  { drugOrders }: Case,
): Condition {
  if (combinations.length === 0) return holds
  if (drugOrders === undefined) return misses('drugOrders')
  const ordered = new Set(drugOrders.map(order => order.drug))
  if (!ordered.has(drug)) return holds
  const whole = combinations.some(set => set.every(one => one === drug || ordered.has(one)))
  return whole ? holds : misses('drugOrders')
}
