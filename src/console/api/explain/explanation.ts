import type { Request } from 'express'
import type { Card } from '#cards'
import type { Case } from '#case'
import { decide, type Endpoint, lean, localeOf, readRequest } from '../../../http/index.ts'
import type { Explained } from '../../shapes/explained.ts'
import { dayCalled } from '../day-called.ts'
import type { ConsoleParts } from '../parts.ts'
import { changed, valuesOf } from '../what-if/changed.ts'
import { readChanges } from '../what-if/read-changes.ts'
import { explained } from './explained.ts'

/**
 * The cards of one service, and the way to them. It runs the call itself, watching the case that is read and the answer that
 * is given: nothing is decided here. Throws what the call would.
 */
export async function explanation(parts: ConsoleParts, endpoint: Endpoint, req: Request): Promise<Explained> {
  const request = readRequest(endpoint.hook, req.body)
  const tables = parts.tables()
  const changes = readChanges(req.body, tables)
  const asOf = dayCalled(request, parts)
  const locale = request.extension.locale ?? localeOf(req)

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
  return {
    service: { id, name: service.id, title: service.title[locale] },
    hook,
    asOf,
    cards: (lean(cards) ?? []) as readonly Card[],
    ...way,
    facts: valuesOf(seen),
    remarks,
    sections,
  }
}
