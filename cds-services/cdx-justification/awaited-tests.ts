import type { Case } from '#case'
import type { Knowledge } from '#knowledge'
import { usesOf } from './uses.ts'

/** The companion tests of a drug that are ordered and not reported yet, each once. */
export function awaitedTests(drug: string, c: Case, k: Knowledge): readonly string[] {
  const linked = new Set(usesOf(drug, c, k).flatMap(use => use.row.tests.map(link => link.test)))
  const ordered = [...(c.companionOrders ?? []), ...(c.order?.panel ? [{ test: c.order.panel }] : [])]
  return [...new Set(ordered.map(one => one.test))].filter(test => linked.has(test))
}
