import { type Locale, labels, type MissingFact } from '#case'
import { type Regime, type Source, standing } from '#knowledge'
import { decisive, flips, type Leaf, leaves, missingFacts } from '#rule'
import type { Asked } from './answer.ts'
import type { Card, DecisionReason } from './card.ts'
import { cited } from './cited.ts'
import { bullets, plain, quotable, summaryLine } from './markdown.ts'
import { offered } from './offer.ts'
import { overrideReasons } from './override-reasons.ts'
import { phrases } from './phrases.ts'
import type { Note, Service, Told } from './service.ts'

const TOPICS = 'https://w3id.org/shirube/fhir/CodeSystem/service'

/** Words for an answer already given. Nothing here decides anything; citations are added here, so no template can forget them. */
export function render(service: Service, regime: Regime, told: Told, asked: Asked): Card {
  const { locale, tables, c } = asked
  const p = phrases[locale]
  const { finding, outcome } = told
  const state = standing(regime, c.asOf)
  const headline = service.cards.headlines[outcome]
  if (headline === undefined) throw new Error(`${service.id} has no headline for ${outcome}`)

  const sourcesOf = ({ rule }: Leaf) => cited(rule, regime, c.asOf, tables)
  const withCites = (line: string, sources: readonly Source[]) =>
    p.cite(line, sources.map(one => place(one, locale)).join(p.comma))
  const said = (leaf: Leaf) => withCites(sentence(service, leaf, told, locale), sourcesOf(leaf))

  const asked_ = leaves(finding)
  const explained = service.focus?.(told) ?? finding
  const deciding = decisive(explained)
  const reasons = deciding.filter(({ verdict }) => !('missing' in verdict))
  const held = asked_.filter(leaf => leaf.is === 'yes' && !deciding.includes(leaf))
  const silent = deciding.filter(({ verdict }) => 'missing' in verdict)
  const missing = missingFacts(explained)
  const notes = service.cards.notes?.(told) ?? []
  const noteSources = (note: Note) => (note.cites ? cited({ cites: note.cites }, regime, c.asOf, tables) : [])

  const shown = unique([...[...reasons, ...silent, ...held].flatMap(sourcesOf), ...notes.flatMap(noteSources)])
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`**${title}**\n\n${bullets(unique(lines))}`] : []
  const summary = summaryLine(`${state === 'proposed' ? p.proposal : ''}${headline.summary[locale](told)}`)
  const [authority] = shown

  const offers = asked.hook === 'order-dispatch' ? [] : (service.offers?.(told, asked.author) ?? [])
  const suggestions = state === 'in-force' ? offered(offers, locale, name => asked.uuid(`${regime.id}/${name}`)) : []

  return {
    uuid: asked.uuid(`${regime.id}/card`),
    summary,
    detail: [
      `**${plain(summary)}**`,
      ...section(p.why, reasons.map(said)),
      ...section(
        p.missing,
        missing.map(path =>
          withCites(labels[path][locale], unique(silent.filter(leaf => misses(leaf, path)).flatMap(sourcesOf))),
        ),
      ),
      ...section(p.held, held.map(said)),
      ...section(p.flip, flipLines(service, told, locale)),
      ...section(
        p.notes,
        notes.map(note => withCites(note.text[locale], noteSources(note))),
      ),
      ...section(p.basis, [
        ...shown.map(one => `[${one.document[locale]} ${place(one, locale)}](${one.url})`),
        p.version(c.asOf, regime.name[locale], p.standing[state], tables.version),
      ]),
    ].join('\n\n'),
    indicator: headline.indicator,
    source: {
      label: authority?.document[locale] ?? regime.name[locale],
      ...(authority && { url: authority.url }),
      topic: { system: TOPICS, code: service.id, display: service.title[locale] },
    },
    ...(suggestions.length > 0 && { suggestions, selectionBehavior: 'any' }),
    overrideReasons: overrideReasons(locale),
    ...(shown.length > 0 && { links: linksOf(shown, locale) }),
    extension: {
      'org.w3id.shirube.decision': {
        service: service.id,
        outcome,
        asOf: c.asOf,
        regime: regime.id,
        standing: state,
        reasons: asked_.map(leaf => reason(leaf, sourcesOf(leaf))),
        missing,
        knowledge: tables.version,
        values: service.values?.(told) ?? {},
      },
    },
  }
}

function sentence(service: Service, { verdict }: Leaf, { words }: Told, locale: Locale): string {
  if ('missing' in verdict) throw new Error('a missing fact has a label, not a sentence')
  const why = 'open' in verdict ? verdict.open : verdict.why
  const template = service.cards.because[why]
  if (template === undefined) throw new Error(`${service.id} has no sentence for ${why}`)
  const facts = Object.fromEntries(Object.entries(verdict.facts).map(([name, value]) => [name, quotable(value)]))
  return template[locale](facts, words)
}

const misses = ({ verdict }: Leaf, path: MissingFact) => 'missing' in verdict && verdict.missing.includes(path)

function flipLines(service: Service, { finding }: Told, locale: Locale): readonly string[] {
  const p = phrases[locale]
  const claims = (ids: readonly string[]) => unique(ids).flatMap(id => service.cards.claims[id]?.[locale] ?? [])
  const possible = flips(finding)
  if (finding.is === 'yes') {
    const relied = claims(possible.map(flip => flip.rule.id))
    return relied.length > 0 ? [p.dependsOn(relied.join(locale === 'ja' ? '／' : ' / '))] : []
  }
  return claims(possible.filter(flip => flip.from === 'no' && flip.to === 'yes').map(flip => flip.rule.id)).map(
    p.becomesPossible,
  )
}

const place = (source: Source, locale: Locale) =>
  source.confidence === 'unverified'
    ? `${source.locator[locale]}・${phrases[locale].unverified}`
    : source.locator[locale]

function linksOf(sources: readonly Source[], locale: Locale) {
  const byUrl = new Map(sources.map(one => [one.url, one] as const).reverse())
  return [...byUrl]
    .reverse()
    .map(([url, one]) => ({ label: `${one.document[locale]} ${one.locator[locale]}`, url, type: 'absolute' as const }))
}

function reason({ rule, is, verdict }: Leaf, sources: readonly Source[]): DecisionReason {
  const settled = 'missing' in verdict ? undefined : verdict
  return {
    rule: rule.id,
    answer: is,
    ...(settled && { why: 'open' in settled ? settled.open : settled.why }),
    cites: sources.map(one => one.id),
    facts: settled?.facts ?? {},
    evidence: settled?.evidence ?? [],
  }
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
