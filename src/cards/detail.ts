import { howToRecord, type Locale, labels } from '#case'
import { type Regime, type Source, standing } from '#knowledge'
import { flips, type Leaf } from '#rule'
import type { Asked } from './asked.ts'
import { documents, place } from './basis.ts'
import type { Explanation } from './explanation.ts'
import { address, bullets, plain, quotable } from './markdown.ts'
import { once } from './once.ts'
import { phrases } from './phrases.ts'
import { sentence } from './sentence.ts'
import type { Note, Service, Told } from './service.ts'

/** The body of a card, in Markdown: conclusion, the answer in brief, why, what is missing, what else holds, what would flip it, notes, basis. */
export function detail(
  service: Service,
  regime: Regime,
  told: Told,
  asked: Asked,
  e: Explanation,
  conclusion: string,
): string {
  const { locale, tables, c } = asked
  const p = phrases[locale]
  const places = once((sources: readonly Source[]) =>
    [...new Set(sources.map(one => place(one, locale, tables, c.asOf)))].join(p.comma),
  )
  const said = (leaf: Leaf) => p.cite(sentence(service, leaf, told, quotable), places(e.sourcesOf(leaf)))
  const noted = (note: Note) => p.cite(noteText(note, locale), places(e.noteSources(note)))
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`**${title}**\n\n${bullets([...new Set(lines)])}`] : []
  return [
    `**${plain(conclusion)}**`,
    ...(e.lead.length > 0 ? [bullets(e.lead.map(noted))] : []),
    ...section(p.why, e.reasons.map(said)),
    ...section(
      p.missing,
      e.missing.map(fact =>
        p.cite(
          p.record(labels[fact][locale], howToRecord[fact][locale]),
          places(e.missedBy(fact).flatMap(e.sourcesOf)),
        ),
      ),
    ),
    ...section(p.held, e.held.map(said)),
    ...section(p.flip, flipLines(service, told, e, locale)),
    ...section(p.notes, e.notes.map(noted)),
    ...section(p.basis, [
      ...documents(e.sources, locale).map(({ label, url, paragraphs }) =>
        p.document(`[${label}](${url})`, paragraphs.join(p.comma)),
      ),
      p.version(c.asOf, regime.name[locale], p.standing[standing(regime, c.asOf)], tables.version),
    ]),
  ].join('\n\n')
}

const noteText = ({ text, link }: Note, locale: Locale) =>
  link ? `${plain(text[locale])} [${plain(link.label[locale])}](${address(link.url)})` : plain(text[locale])

function flipLines(service: Service, { finding }: Told, e: Explanation, locale: Locale): readonly string[] {
  const p = phrases[locale]
  const possible = flips(finding)
  if (finding.is === 'yes') {
    // Reasons that hold beside one another, any of which would do, change nothing one by one; of a single reason it goes without saying.
    const eachTurns = e.reasons.every(leaf => possible.some(flip => flip.rule === leaf.rule))
    return e.reasons.length > 1 && possible.length > 0 && eachTurns ? [p.anyOfThese] : []
  }
  return possible
    .filter(flip => flip.from === 'no' && flip.to === 'yes' && !service.cards.past?.includes(flip.rule.id))
    .flatMap(flip => service.cards.claims[flip.rule.id]?.[locale] ?? [])
    .map(p.becomesPossible)
}
