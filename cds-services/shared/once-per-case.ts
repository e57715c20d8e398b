import type { Case } from '#case'
import type { Knowledge } from '#knowledge'

/**
 * Works something out once for each drug of a case. Rules, headline, notes and values ask the same of every drug; a case
 * and the tables of its day are values that never change, and what was worked out goes when the case goes.
 */
export function oncePerCase<T extends object>(
  work: (drug: string, c: Case, k: Knowledge) => T,
): (drug: string, c: Case, k: Knowledge) => T {
  const done = new WeakMap<Case, WeakMap<Knowledge, Map<string, T>>>()
  return (drug, c, k) => {
    const byTables = done.get(c) ?? new WeakMap<Knowledge, Map<string, T>>()
    done.set(c, byTables)
    const byDrug = byTables.get(k) ?? new Map<string, T>()
    byTables.set(k, byDrug)
    const known = byDrug.get(drug) ?? work(drug, c, k)
    byDrug.set(drug, known)
    return known
  }
}
