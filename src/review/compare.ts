import type { Card, Decision, DecisionReason } from '#cards'
import type { Replayable } from '../http/index.ts'

/** What a decision that is made again says differently. */
export type Difference =
  | { readonly what: 'knowledge'; readonly was: string; readonly is: string }
  | { readonly what: 'card-gone' | 'card-new'; readonly outcome: string }
  | { readonly what: 'outcome'; readonly was: string; readonly is: string }
  | {
      readonly what: 'rule'
      readonly rule: string
      readonly was: string
      readonly is: string
      readonly cites: readonly string[]
    }
  | { readonly what: 'text'; readonly part: string; readonly was: string; readonly is: string }

/** Whether the two are the same, byte for byte. */
export const identical = (was: Replayable, is: Replayable) => JSON.stringify(was) === JSON.stringify(is)

/** What differs, the weightiest first: outcomes, rules with their paragraphs, then words alone. */
export function differences(
  { was, is }: { readonly was: Replayable; readonly is: Replayable },
  knowledge: { readonly was: string; readonly is: string },
): readonly Difference[] {
  // The version of the tables stands on every card: named once, and then looked past.
  const versions: Difference[] = knowledge.was === knowledge.is ? [] : [{ what: 'knowledge', ...knowledge }]
  const [before, after] = [
    cardsIn(was),
    cardsIn(JSON.parse(JSON.stringify(is).replaceAll(knowledge.is, knowledge.was))),
  ]
  const places = [...new Set([...before.keys(), ...after.keys()])]
  return [...versions, ...places.flatMap(place => cardDifferences(before.get(place), after.get(place)))]
}

function cardDifferences(was: Card | undefined, is: Card | undefined): readonly Difference[] {
  if (was === undefined) return is === undefined ? [] : [{ what: 'card-new', outcome: decisionOf(is).outcome }]
  if (is === undefined) return [{ what: 'card-gone', outcome: decisionOf(was).outcome }]
  const [a, b] = [decisionOf(was), decisionOf(is)]
  const outcome: Difference[] = a.outcome === b.outcome ? [] : [{ what: 'outcome', was: a.outcome, is: b.outcome }]
  const decided = [...outcome, ...ruleDifferences(a.reasons, b.reasons)]
  return decided.length > 0 ? decided : textDifferences(was, is)
}

function ruleDifferences(was: readonly DecisionReason[], is: readonly DecisionReason[]): readonly Difference[] {
  const rules = [...new Set([...was, ...is].map(({ rule }) => rule))]
  const about = (reasons: readonly DecisionReason[], rule: string) => reasons.filter(one => one.rule === rule)
  return rules.flatMap(rule => {
    const [a, b] = [about(was, rule), about(is, rule)]
    const cites = [...new Set([...a, ...b].flatMap(one => one.cites))]
    return said(a) === said(b) ? [] : [{ what: 'rule', rule, was: said(a), is: said(b), cites }]
  })
}

const said = (reasons: readonly DecisionReason[]) =>
  reasons.map(({ answer, why }) => (why === undefined ? answer : `${answer} (${why})`)).join(', ') || '-'

/** Line by line, the first that differs of each part. */
function textDifferences(was: Card, is: Card): readonly Difference[] {
  const parts = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof Card)[]
  return parts.flatMap(part => {
    const [a, b] = [linesOf(was[part]), linesOf(is[part])]
    const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find(i => a[i] !== b[i])
    return at === undefined ? [] : [{ what: 'text', part, was: a[at] ?? '-', is: b[at] ?? '-' }]
  })
}

const linesOf = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '')).split('\n')

const decisionOf = (card: Card) => card.extension['org.w3id.shirube.decision']

/** The one card under the law in force, and one for each proposal. */
const cardsIn = ({ cards, suppressed }: Replayable): ReadonlyMap<string, Card> =>
  new Map([...cards, ...suppressed.map(({ card }) => card)].map(card => [placeOf(decisionOf(card)), card]))

const placeOf = ({ standing, regime }: Decision) => (standing === 'in-force' ? standing : regime)
