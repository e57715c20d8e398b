import type { IsoDate, Locale } from '#case'
import { type Source, standing, type Tables } from '#knowledge'
import type { Paragraph } from '../shapes/explained.ts'

interface Asked {
  readonly tables: Tables
  readonly locale: Locale
  readonly day: IsoDate
}

/** A paragraph as the page shows it: where it stands, what it says in our words, how sure we are. */
export function paragraph(source: Source, { tables, locale, day }: Asked): Paragraph {
  const home = tables.regimes.find(regime => regime.id === source.id.split('/')[0])
  return {
    document: source.document[locale],
    locator: source.locator[locale],
    url: source.url,
    says: source.says[locale],
    confidence: source.confidence,
    checked: source.checked,
    ...(home && { standing: standing(home, day) }),
  }
}

/** The paragraphs of these ids, each once, by id. */
export const paragraphs = (ids: Iterable<string>, asked: Asked): Readonly<Record<string, Paragraph>> => {
  const wanted = new Set(ids)
  return Object.fromEntries(
    asked.tables.sources.filter(({ id }) => wanted.has(id)).map(source => [source.id, paragraph(source, asked)]),
  )
}
