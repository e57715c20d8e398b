import type { MissingFact } from '#case'
import type { Regime, Source } from '#knowledge'
import { decisive, type Leaf, leaves, missingFacts, type Rule } from '#rule'
import type { Asked } from './asked.ts'
import { cited } from './cited.ts'
import { once } from './once.ts'
import type { Note, Service, Told } from './service.ts'

/** What a card has to say of an answer, before any words are chosen. */
export interface Explanation {
  /** Every rule that was asked, each once. */
  readonly asked: readonly Leaf[]
  /** The rules that decided, and those that hold beside them and are worth a line. */
  readonly reasons: readonly Leaf[]
  readonly held: readonly Leaf[]
  /** The facts that keep it open, and for each the rules that miss it. */
  readonly missing: readonly MissingFact[]
  missedBy(fact: MissingFact): readonly Leaf[]
  readonly lead: readonly Note[]
  readonly notes: readonly Note[]
  /** The paragraphs behind a rule or a note, under this regime on this day; and all of them, each once, in order of appearance. */
  sourcesOf(leaf: Leaf): readonly Source[]
  noteSources(note: Note): readonly Source[]
  readonly sources: readonly Source[]
}

export function explain(service: Service, regime: Regime, told: Told, { tables, c }: Asked): Explanation {
  const asked = [...new Set(leaves(told.finding))]
  const explained = service.focus?.(told) ?? told.finding
  const deciding = decisive(explained)
  const reasons = deciding.filter(({ verdict }) => !('missing' in verdict))
  const silent = deciding.filter(({ verdict }) => 'missing' in verdict)
  const decided = new Set(deciding)
  const isWorthALine = service.cards.held?.(told) ?? (() => true)
  const held = asked.filter(leaf => leaf.is === 'yes' && !decided.has(leaf) && isWorthALine(leaf))
  const lead = service.cards.lead?.(told) ?? []
  const notes = service.cards.notes?.(told) ?? []
  const paragraphs = once((cites: Rule['cites']) => cited({ cites }, regime, c.asOf, tables))
  const sourcesOf = (leaf: Leaf) => paragraphs(citesOf(leaf))
  const noteSources = ({ cites }: Note) =>
    cites ? cited({ cites }, regime, c.asOf, tables, ['in-force', 'proposed']) : []
  return {
    asked,
    reasons,
    held,
    missing: missingFacts(explained),
    missedBy: fact => silent.filter(({ verdict }) => 'missing' in verdict && verdict.missing.includes(fact)),
    lead,
    notes,
    sourcesOf,
    noteSources,
    sources: [
      ...new Set([...[...reasons, ...silent, ...held].flatMap(sourcesOf), ...[...lead, ...notes].flatMap(noteSources)]),
    ],
  }
}

/** All paragraphs of the rule; where it went by rows of a table and says which (`cites` among its facts), theirs alone. */
function citesOf({ rule, verdict }: Leaf): Rule['cites'] {
  const named = 'facts' in verdict ? verdict.facts.cites : undefined
  if (!Array.isArray(named)) return rule.cites
  const [first, ...more] = rule.cites.filter(id => named.includes(id))
  return first === undefined ? rule.cites : [first, ...more]
}
