import type { RequestHandler } from 'express'
import { type IsoDate, type Locale, tokyoDay } from '#case'
import { asOf, type Tables } from '#knowledge'
import { localeOf } from '../../../http/index.ts'
import type { Matrix, MatrixTest } from '../../shapes/matrix.ts'
import { dayAsked } from '../day-asked.ts'
import { paragraphs } from '../paragraph.ts'
import type { ConsoleParts } from '../parts.ts'
import { matrixRow } from './row.ts'
import { matrixTests } from './tests.ts'
import { turnsOf } from './turns.ts'

/** GET /console/api/matrix?day=YYYY-MM-DD, today without it. Throws InvalidRequest for a day that is none. */
export const matrix =
  ({ tables, clock }: ConsoleParts): RequestHandler =>
  (req, res) => {
    const locale = localeOf(req)
    const day = dayAsked(req, 'day') ?? tokyoDay(clock())
    res
      .set('Content-Language', locale)
      .vary('Accept-Language')
      .json(matrixOn(tables(), day, locale))
  }

export function matrixOn(tables: Tables, day: IsoDate, locale: Locale): Matrix {
  const { cdx } = asOf(tables, day)
  const rows = cdx.map(row => matrixRow(row, day, locale, tables))
  const linked = new Set(cdx.flatMap(row => row.tests.map(({ test }) => test)))
  const tests: readonly MatrixTest[] = matrixTests(tables, locale).filter(({ id }) => linked.has(id))
  const cites = rows.flatMap(row => [...row.cites, ...row.links.flatMap(link => link.cites)])
  return { day, turns: turnsOf(tables.cdx), tests, rows, paragraphs: paragraphs(cites, { tables, locale, day }) }
}
