import type { Expression } from '#case'
import type { Chart } from '../read/chart.ts'
import { wordsOf } from '../read/coding.ts'
import type { Observation } from '../read/resources.ts'
import { fold } from '../read/text.ts'
import { said } from './sign.ts'

type Score = NonNullable<Expression['score']>

/** From the one to the other, both included. */
interface Span {
  readonly kind: Score['kind']
  readonly from: number
  readonly to: number
}

/**
 * PD-L1 scores (TPS, CPS, IC) of an Observation: as quantities, in words, or in a note. Of a span the lower end is
 * given, unless a threshold of our table lies within: then it says nothing that we could use.
 */
export function scoresIn(seen: Observation, { tables }: Chart): readonly Score[] {
  const thresholds = tables.cdx.flatMap(({ marker }) =>
    marker.by === 'expression' && typeof marker.expects === 'object' ? [marker.expects] : [],
  )
  const divided = ({ kind, from, to }: Span) =>
    thresholds.some(({ score, atLeast }) => score === kind && from < atLeast && atLeast <= to)
  const spans = [...measured(seen), ...seen.note.flatMap(({ text }) => spansIn(text ?? ''))]
  const first = new Map(
    spans
      .filter(span => !divided(span))
      .map(span => [span.kind, span.from] as const)
      .reverse(),
  )
  return [...first].map(([kind, value]) => ({ kind, value })).reverse()
}

const measured = (seen: Observation): readonly Span[] =>
  [seen, ...seen.component].flatMap(part => {
    const [kind] = wordsOf(part.code).flatMap(name => kindIn(name) ?? [])
    const inWords = said(part).flatMap(spansIn)
    if (kind === undefined || inWords.length > 0) return inWords
    const { value, comparator } = part.valueQuantity ?? {}
    if (value !== undefined) return spanOf(kind, value, comparator) ?? []
    return said(part).flatMap(text => spansIn(`${kind} ${text}`))
  })

const kinds: readonly (readonly [Score['kind'], RegExp])[] = [
  ['TPS', /(?<![a-z])tps(?![a-z])|tumou?r proportion score/],
  ['CPS', /(?<![a-z])cps(?![a-z])|combined positive score/],
  ['IC', /(?<![a-z])ic(?![a-z0-9])|immune cell/],
]

const kindIn = (text: string): Score['kind'] | undefined => kinds.find(([, pattern]) => pattern.test(fold(text)))?.[0]

const name = '(?<name>tps|cps|ic|tumou?r proportion score|combined positive score)'
const amount = String.raw`(?<sign>>=|[<>≧≥]|<=|[≦≤])? ?(?<![\d.])(?<from>\d{1,3}(?:\.\d{1,4})?)(?![\d.]) ?%?(?: ?[-~〜–] ?(?<to>\d{1,3}))? ?%? ?(?<word>未満|以上|以下)?`
const nameFirst = new RegExp(`(?<![a-z])${name} ?[:=(]? ?${amount}`, 'g')
const amountFirst = new RegExp(`${amount} ?${name}(?![a-z])`, 'g')

/** `TPS 60%`, `CPS≧10`, `TPS 1%未満`, `5% tumor proportion score`. */
function spansIn(text: string): readonly Span[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
  const named = [...plain.matchAll(nameFirst)]
  return (named.length > 0 ? named : [...plain.matchAll(amountFirst)]).flatMap(({ groups = {} }) => {
    const kind = kindIn(groups.name ?? '')
    // IC 2 is a category of its own; IC 2% is a share of the area.
    if (kind === undefined || (kind === 'IC' && !plain.includes('%'))) return []
    if (groups.to !== undefined) return [{ kind, from: Number(groups.from), to: Number(groups.to) }]
    return spanOf(kind, Number(groups.from), groups.sign ?? groups.word) ?? []
  })
}

/** Below a value above 1, nothing worth telling is left. */
function spanOf(kind: Score['kind'], value: number, bound: string | undefined): readonly Span[] | undefined {
  if (bound === undefined) return [{ kind, from: value, to: value }]
  if (/^(>=?|≧|≥|以上)$/.test(bound)) return [{ kind, from: value, to: Number.POSITIVE_INFINITY }]
  return value <= 1 && /^(<|未満)$/.test(bound) ? [{ kind, from: 0, to: 0 }] : undefined
}
