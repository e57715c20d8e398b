import { type Asked, cited, type Decided, decisions, indicatorOf, type Note, type Service, sentence } from '#cards'
import type { CasePath, Locale } from '#case'
import { decisive, type Leaf, leaves, missingFacts } from '#rule'
import type { Said, Statement } from '../../shapes/panel-case.ts'
import { named, paragraphsOf, type Telling } from '../explain/branch.ts'
import { underRules } from '../under-rules.ts'

/** What a service says under the law in force, with the decision itself for what its values hold. */
export interface Spoken {
  readonly decided: Decided
  readonly said: Said
  /** The rule of this id as a statement; nothing where the law in force does not ask it. */
  of(rule: string): readonly Statement[]
  /** Ids of the paragraphs behind the rules that read a fact and made the answer what it is; a part of a fact counts as the fact. */
  decidedBy(path: CasePath): readonly string[]
}

/** Nothing where the service has nothing to say of the case, or where we hold no rules for the day. */
export function spokenBy(service: Service, asked: Asked): Spoken | undefined {
  const decided = underRules(() => decisions(service, asked)?.inForce)
  if (decided === undefined) return undefined
  const { told } = decided
  const telling: Telling = { service, decided, tables: asked.tables, locale: asked.locale }
  const all = leaves(told.finding)
  const focus = service.focus?.(told) ?? told.finding
  const deciding = decisive(focus)
  const headline = service.cards.headlines[told.outcome]
  if (headline === undefined) throw new Error(`${service.id} has no headline for ${told.outcome}`)
  const state = (leaf: Leaf) => statement(leaf, telling)
  return {
    decided,
    said: {
      outcome: told.outcome,
      summary: headline.summary[asked.locale](told),
      indicator: indicatorOf(headline, told),
      decides: deciding.map(state),
      holds: all.filter(leaf => leaf.is === 'yes' && !deciding.includes(leaf)).map(state),
      notes: (service.cards.notes?.(told) ?? []).map(note => noted(note, telling)),
      missing: named(missingFacts(focus), asked.locale),
    },
    of: rule => all.filter(leaf => leaf.rule.id === rule).map(state),
    decidedBy: path =>
      deciding
        .filter(({ rule }) => rule.reads.some(read => read === path || read.startsWith(`${path}.`)))
        .flatMap(leaf => paragraphsOf(leaf, telling).map(({ id }) => id)),
  }
}

function statement(leaf: Leaf, telling: Telling): Statement {
  const { service, decided, locale } = telling
  const { rule, verdict, is } = leaf
  return {
    rule: rule.id,
    is,
    open: 'open' in verdict,
    text:
      'missing' in verdict
        ? notOnRecord(
            named(verdict.missing, locale).map(({ label }) => label),
            locale,
          )
        : sentence(service, leaf, decided.told),
    cites: paragraphsOf(leaf, telling).map(({ id }) => id),
  }
}

const notOnRecord = (labels: readonly string[], locale: Locale) =>
  locale === 'ja' ? `記録にありません：${labels.join('、')}` : `Not on record: ${labels.join(', ')}`

/** A note may quote what is only proposed. */
const noted = ({ text, cites }: Note, { decided: { regime, told }, tables, locale }: Telling) => ({
  text: text[locale],
  cites: cites ? cited({ cites }, regime, told.c.asOf, tables, ['in-force', 'proposed']).map(({ id }) => id) : [],
})
