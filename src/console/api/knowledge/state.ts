import type { RequestHandler } from 'express'
import { addDays, type IsoDate, type Locale, tokyoDay } from '#case'
import { type Source, standing, type TableName, type Tables } from '#knowledge'
import { localeOf } from '../../../http/index.ts'
import { checkedBefore, checks, confidences, nameOf } from '../../../workbench/index.ts'
import type { KnowledgeState, SourceDocument, TableState } from '../../shapes/knowledge.ts'
import { dayAsked } from '../day-asked.ts'
import { paragraph } from '../paragraph.ts'
import type { ConsoleParts } from '../parts.ts'

/** Rows that nobody looked at for longer are stale, as `npm run knowledge -- stale` has it. */
const STALE_DAYS = 90

/** GET /console/api/knowledge?day=YYYY-MM-DD, today without it. Throws InvalidRequest for a day that is none. */
export const knowledgeState =
  ({ tables, clock }: ConsoleParts): RequestHandler =>
  (req, res) => {
    const locale = localeOf(req)
    const day = dayAsked(req, 'day') ?? tokyoDay(clock())
    res
      .set('Content-Language', locale)
      .vary('Accept-Language')
      .json(stateOn(tables(), day, locale))
  }

export function stateOn(tables: Tables, day: IsoDate, locale: Locale): KnowledgeState {
  const links = tables.cdx.flatMap(row => row.tests)
  return {
    day,
    version: tables.version,
    regimes: tables.regimes.map(regime => ({
      id: regime.id,
      name: regime.name[locale],
      standing: standing(regime, day),
      from: regime.from,
      until: regime.until,
    })),
    tables: tableStates(tables, day),
    links: { approved: links.filter(link => link.standing === 'approved').length, all: links.length },
    documents: documents(tables, day, locale),
  }
}

function tableStates(tables: Tables, day: IsoDate): readonly TableState[] {
  const checked = new Map(checks(tables))
  return confidences(tables).map(([table, sure]) => {
    const rows = checked.get(table) ?? []
    const count = (confidence: string) => sure.filter(one => one === confidence).length
    return {
      name: nameOf(table),
      counts: { primary: count('primary'), secondary: count('secondary'), unverified: count('unverified') },
      stale: checkedBefore(rows, addDays(day, -STALE_DAYS)).length,
      oldest: rows.map(row => row.checked).sort()[0] ?? null,
      unverified: unverified(tables, table),
    }
  })
}

const unverified = (tables: Tables, table: TableName): readonly string[] =>
  tables[table].flatMap(row => ('confidence' in row && row.confidence === 'unverified' ? [row.id] : []))

/** The documents that most stands on first. */
function documents(tables: Tables, day: IsoDate, locale: Locale): readonly SourceDocument[] {
  const out = tables.sources.filter(({ from }) => from === null || from <= day)
  const told = (source: Source) => ({ id: source.id, ...paragraph(source, { tables, locale, day }) })
  return [...Map.groupBy(out, source => source.document[locale])]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, sources]) => ({ name, url: sources[0]?.url ?? '', paragraphs: sources.map(told) }))
}
