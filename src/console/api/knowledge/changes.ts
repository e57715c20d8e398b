import type { RequestHandler } from 'express'
import { InvalidRequest, localeOf } from '../../../http/index.ts'
import { nameOf, rowChanges } from '../../../workbench/index.ts'
import type { KnowledgeChanges } from '../../shapes/knowledge.ts'
import { dayAsked } from '../day-asked.ts'
import type { ConsoleParts } from '../parts.ts'

/** GET /console/api/knowledge/changes?from=&to=: the same tables on two days. Throws InvalidRequest without two days. */
export const knowledgeChanges =
  ({ tables }: ConsoleParts): RequestHandler =>
  (req, res) => {
    const locale = localeOf(req)
    const [from, to] = [dayAsked(req, 'from'), dayAsked(req, 'to')]
    if (from === undefined || to === undefined) throw new InvalidRequest(['from, to: expected two days, YYYY-MM-DD'])
    const now = tables()
    const rows = rowChanges({ tables: now, day: from }, { tables: now, day: to }, locale)
    const body: KnowledgeChanges = { from, to, rows: rows.map(row => ({ ...row, table: nameOf(row.table) })) }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }
