import type { Case } from '#case'
import type { Knowledge } from '#knowledge'

/**
 * Works something out once for each drug of a case. Rules, headline, notes and values ask the same of every drug; a case
 * and the tables of its day are values that never change, and what was worked out goes when the case goes.
 */
export function oncePerCase<T extends object>(
  work: (drug: string, c: Case, k: Knowledge) => T,
): (drug: string, c: Case, k: Knowledge) => T {
  const done = new WeakMap<Case, { readonly k: Knowledge; readonly byDrug: Map<string, T> }>()
  return (drug, c, k) => {
    let under = done.get(c)
    if (under?.k !== k) {
      under = { k, byDrug: new Map() }
      done.set(c, under)
    }
    const known = under.byDrug.get(drug) ?? work(drug, c, k)
    under.byDrug.set(drug, known)
    return known
  }
}
