import type { RequestHandler } from 'express'
import type { Card } from '#cards'
import type { Case, Locale } from '#case'
import { dayOf, decide, lean, localeOf, noteOf, readRequest, UnknownService } from '../../../http/index.ts'
import type { Explained } from '../../shapes/explained.ts'
import type { ConsoleParts } from '../parts.ts'
import { changed, valuesOf } from '../what-if/changed.ts'
import { readChanges } from '../what-if/read-changes.ts'
import { explained } from './explained.ts'

/**
 * POST /console/api/explain/{service id}: a call like any other, with `changes` beside it if wished, and the way to its
 * cards. It runs the call itself, watching the case that is read and the answer that is given: nothing is decided here.
 */
export const explain =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { endpoint } = noteOf(res)
    if (endpoint === undefined) throw new UnknownService()
    const request = readRequest(endpoint.hook, req.body)
    const tables = parts.tables()
    const changes = readChanges(req.body, tables)
    const asOf = dayOf(request, parts.site.asOf, parts.clock())
    const locale: Locale = request.extension.locale ?? localeOf(req)

    let seen: Case = { asOf }
    let way: Pick<Explained, 'opinions' | 'paragraphs'> = { opinions: [], paragraphs: {} }
    const watched: Parameters<typeof decide>[0] = {
      ...parts,
      tables,
      site: { ...parts.site, repeats: 'shown' },
      distil: input => {
        const { c, remarks } = parts.distil(input)
        seen = changed(c, changes)
        return { c: seen, remarks }
      },
      answer: (service, asked) => {
        way = explained(service, asked)
        return parts.answer(service, asked)
      },
    }
    const { cards, remarks, sections = {} } = await decide(watched, endpoint, request, asOf, locale)

    const { id, service, hook } = endpoint
    const body: Explained = {
      service: { id, name: service.id, title: service.title[locale] },
      hook,
      asOf,
      cards: (lean(cards) ?? []) as readonly Card[],
      ...way,
      facts: valuesOf(seen),
      remarks,
      sections,
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }
