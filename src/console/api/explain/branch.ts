import { cited, type Decided, type Service, sentence } from '#cards'
import { type Case, type Locale, labels, type MissingFact } from '#case'
import type { Source, Tables } from '#knowledge'
import { type Finding, type Flip, flips, type Leaf } from '#rule'
import type { Asked, Branch, Missing } from '../../shapes/explained.ts'

/** What a finding is told with: the service that asked, the decision, and in which language. */
export interface Telling {
  readonly service: Service
  readonly decided: Decided
  readonly tables: Tables
  readonly locale: Locale
}

/** A finding as the tree it is, every rule with its words and what would flip the whole. */
export function branch(telling: Telling): Branch {
  const { told } = telling.decided
  const possible = flips(told.finding)
  const of = (finding: Finding): Branch =>
    'rule' in finding
      ? asked(finding, possible, telling)
      : { is: finding.is, join: finding.join, parts: finding.parts.map(of) }
  return of(told.finding)
}

/** The paragraphs that a rule stands on, under this body of rules and on this day. */
export const paragraphsOf = (
  { rule }: Pick<Leaf, 'rule'>,
  { decided, tables }: Telling,
  { asOf }: Case = decided.told.c,
): readonly Source[] => cited(rule, decided.regime, asOf, tables)

export const named = (paths: readonly MissingFact[], locale: Locale): readonly Missing[] =>
  paths.map(path => ({ path, label: labels[path][locale] }))

function asked(leaf: Leaf, possible: readonly Flip[], telling: Telling): Asked {
  const { service, decided, locale } = telling
  const { rule, verdict, is } = leaf
  const settled = 'missing' in verdict ? undefined : verdict
  const claim = service.cards.claims[rule.id]?.[locale]
  return {
    is,
    rule: rule.id,
    ...(claim && { claim }),
    ...(settled && {
      because: sentence(service, leaf, decided.told),
      why: 'open' in settled ? settled.open : settled.why,
    }),
    open: settled !== undefined && 'open' in settled,
    missing: 'missing' in verdict ? named(verdict.missing, locale) : [],
    facts: settled?.facts ?? {},
    evidence: settled?.evidence ?? [],
    cites: paragraphsOf(leaf, telling).map(({ id }) => id),
    flips: possible.filter(flip => flip.rule.id === rule.id).map(({ to, whole }) => ({ to, whole })),
  }
}
