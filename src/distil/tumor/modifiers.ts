import { has, wordsOf } from '../read/coding.ts'
import type { Concept } from '../read/shape.ts'

/** What stands before and after a Japanese disease name in modifiers of its own, and whether one of them is の疑い. */
export interface Modifiers {
  readonly before: string
  readonly after: string
  readonly suspected: boolean
}

/** JP Core and JP-CLINS put modifiers (転移性, 右, の術後, の疑い) into extensions on Condition.code. */
export function modifiers(code: Concept | undefined): Modifiers {
  const of = (kind: RegExp) =>
    (code?.extension ?? []).flatMap(({ url, valueCodeableConcept }) =>
      url !== undefined && kind.test(url) && valueCodeableConcept ? [valueCodeableConcept] : [],
    )
  const word = (concept: Concept | (typeof after)[number]) => wordsOf(concept)[0] ?? ''
  const before = of(/PrefixModifier/i)
  const after = of(/PostfixModifier|SuffixModifier/i)
  return {
    before: before.map(word).join(''),
    after: after.map(word).join(''),
    suspected: after.some(
      one => has(one, 'receipt-modifier', '8002') || wordsOf(one).some(text => /疑い?$/.test(text)),
    ),
  }
}
