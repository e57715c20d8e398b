import type { RequestHandler } from 'express'
import { dayOf, localeOf } from './asked.ts'
import { decide } from './decide.ts'
import { readRequest } from './envelope.ts'
import { withLaunchLink } from './launch-link.ts'
import { lean } from './lean.ts'
import { logDecision } from './log-decision.ts'
import type { Metrics } from './metrics.ts'
import { callerOf, noteOf } from './note.ts'
import { occasionOf } from './occasion.ts'
import type { Parts } from './ports.ts'
import { UnknownService } from './problems.ts'
import { replayable } from './replay.ts'
import { extensionOf, withoutWithheld } from './withhold.ts'

/** POST /cds-services/{id}: the cards of one service for one patient on one day; what was decided is taken down. */
export function call(parts: Parts, metrics: Metrics): RequestHandler {
  return async (req, res) => {
    const started = performance.now()
    const note = noteOf(res)
    const { endpoint } = note
    if (endpoint === undefined) throw new UnknownService()
    const request = readRequest(endpoint.hook, req.body)
    note.hookInstance = request.hookInstance
    const caller = callerOf(res)
    const { site } = caller
    const asOf = dayOf(request, site.asOf, parts.clock())
    const locale = request.extension.locale ?? localeOf(req)
    const tables = parts.tables()

    const judged = await decide(
      { ...parts, tables, site, fhirBases: parts.basesOf(site) },
      endpoint,
      request,
      asOf,
      locale,
    )
    const occasion = occasionOf(endpoint, request, site, judged, asOf)
    const decided = await withoutWithheld(parts.keep, occasion, judged)

    const { hookInstance } = request
    const durationMs = Math.round(performance.now() - started)
    logDecision(parts.logger, { caller, endpoint, hookInstance, asOf, knowledge: tables.version, durationMs }, decided)
    metrics.decided(endpoint, decided.cards, decided.suppressed?.length ?? 0)
    const launched = { service: endpoint.service.id, asOf, locale, port: req.socket.localPort }
    res
      .set('Content-Language', locale)
      .vary('Accept-Language')
      .json({
        cards: lean(withLaunchLink(decided.cards, site, launched)) ?? [],
        ...extensionOf(decided),
      })
    parts.keep.decided({
      ...{ ...occasion, knowledge: tables.version, durationMs },
      ...{ shown: decided.cards, withheld: decided.suppressed ?? [] },
      ...{ basis: judged.basis, answered: () => replayable(judged) },
    })
  }
}
