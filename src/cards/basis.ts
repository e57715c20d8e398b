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
  ].join('・')
}

/** Documents in order of appearance, each with the paragraphs taken from it. */
export function documents(sources: readonly Source[], locale: Locale) {
  const byUrl = Map.groupBy(sources, source => source.url)
  return [...byUrl].map(([url, [first, ...more]]) => ({
    url,
    label: first?.document[locale] ?? url,
    paragraphs: [...new Set([first, ...more].flatMap(source => source?.locator[locale] ?? []))],
  }))
}

/** CDS Hooks asks that links in the text be repeated as links of the card. */
export const linksTo = (sources: readonly Source[], locale: Locale): readonly Link[] =>
  documents(sources, locale).map(({ label, url }) => ({ label, url, type: 'absolute' }))

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
