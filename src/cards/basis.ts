import type { Locale } from '#case'
import { type Source, standing, type Tables } from '#knowledge'
import type { Link } from './card.ts'
import { homeOf } from './cited.ts'
import { address } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Note } from './service.ts'

/** A paragraph in a few words, with a mark where nobody has verified it, or where it is only proposed. */
export function place(source: Source, locale: Locale, tables: Tables, day: Source['checked']): string {
  const home = homeOf(tables, source)
  return [
    source.locator[locale],
    ...(source.confidence === 'unverified' ? [phrases[locale].unverified] : []),
    ...(home !== undefined && standing(home, day) === 'proposed' ? [phrases[locale].proposed] : []),
  ].join(phrases[locale].mark)
}

/** Documents in order of appearance, each with the paragraphs taken from it; two documents may stand on one page. */
export function documents(sources: readonly Source[], locale: Locale) {
  const byDocument = Map.groupBy(sources, ({ url, document }) => `${url} ${document[locale]}`)
  return [...byDocument.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const label = first.document[locale]
    const paragraphs = [first, ...more].map(source => within(label, source.locator[locale]))
    return [{ url: first.url, label, paragraphs: [...new Set(paragraphs)] }]
  })
}

/** A locator that names its publisher for whoever reads it alone says the rest where the publisher is named already. */
function within(document: string, locator: string): string {
  if (!locator.startsWith(document)) return locator
  const rest = locator.slice(document.length).replace(/^[\s,、・]+/, '')
  return rest.replace(/^[（(](.*)[）)]$/, '$1') || locator
}

/** CDS Hooks asks that links in the text be repeated as links of the card: each page once, with all that stands on it. */
export function linksTo(sources: readonly Source[], locale: Locale): readonly Link[] {
  const byPage = Map.groupBy(documents(sources, locale), ({ url }) => url)
  return [...byPage].map(([url, onIt]) => ({
    label: onIt.map(({ label }) => label).join(phrases[locale].separator),
    url,
    type: 'absolute',
  }))
}

/** The pages that notes lead to, each once. */
export const linksIn = (notes: readonly Note[], locale: Locale): readonly Link[] => [
  ...new Map(
    notes.flatMap(({ link }) =>
      link
        ? [[link.url, { label: link.label[locale], url: address(link.url), type: 'absolute' as const }] as const]
        : [],
    ),
  ).values(),
]
