import type { Blind } from '../shared/blind-to.ts'
import { oncePerCase } from '../shared/once-per-case.ts'
import { shownByPanel, shownBySingleTests } from './shown.ts'

export interface LeftOpen {
  readonly test: string
  readonly blind: Blind
}

/** The tests that found nothing for a use the drug may have here, and do not exclude its marker; each once. */
export const leftOpen = oncePerCase((drug, c, k): readonly LeftOpen[] => {
  const all = [...shownBySingleTests(drug, c, k), ...shownByPanel(drug, c, k)].flatMap(({ test: { test, blind } }) =>
    blind === undefined ? [] : { test, blind },
  )
  return [...new Map(all.map(one => [`${one.test} ${one.blind}`, one])).values()]
})
