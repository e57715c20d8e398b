import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Metrics } from './metrics.ts'
import { noteOf } from './note.ts'
import { InvalidRequest, UnknownService } from './problems.ts'
import { faultsOf } from './shape.ts'

const uuid = z.guid('expected a UUID')
const text = z.string().min(1)
/** What may be logged of a reason: codes, never prose that was put in their place. */
const TOKEN = /^[\w.:/#-]{1,200}$/

const overrideReason = z
  .object({
    reason: z.object({ code: text, system: text }).optional(),
    userComment: text.optional(),
  })
  .refine(({ reason, userComment }) => reason !== undefined || userComment !== undefined, {
    error: 'expected reason or userComment',
  })

const common = {
  card: uuid,
  outcomeTimestamp: z.iso.datetime({ offset: true, error: 'expected an RFC 3339 date and time' }),
}

const body = z.object({
  feedback: z
    .array(
      z.discriminatedUnion(
        'outcome',
        [
          z.object({
            ...common,
            outcome: z.literal('accepted'),
            acceptedSuggestions: z.array(z.object({ id: uuid })).min(1),
          }),
          z.object({ ...common, outcome: z.literal('overridden'), overrideReason: overrideReason.optional() }),
        ],
        'expected accepted or overridden',
      ),
    )
    .min(1),
})

/** POST /cds-services/{id}/feedback: what became of our cards. The user's own words are read by nobody and kept nowhere. */
export const feedback =
  (logger: Logger, metrics: Metrics): RequestHandler =>
  (req, res) => {
    const { endpoint } = noteOf(res)
    if (endpoint === undefined) throw new UnknownService()
    const read = body.safeParse(req.body)
    if (!read.success) throw new InvalidRequest(faultsOf(read.error), 'feedback')
    for (const { card, outcome, outcomeTimestamp, ...rest } of read.data.feedback) {
      const why =
        'acceptedSuggestions' in rest
          ? { suggestions: rest.acceptedSuggestions.map(({ id }) => id) }
          : { reason: loggable(rest.overrideReason?.reason) }
      logger.info(
        { service: endpoint.service.id, hook: endpoint.hook, card, outcome, outcomeTimestamp, ...why },
        'feedback',
      )
      metrics.feedback(endpoint, outcome)
    }
    res.json({})
  }

const loggable = (reason: { readonly code: string; readonly system: string } | undefined) =>
  reason && TOKEN.test(reason.code) && TOKEN.test(reason.system) ? reason : undefined
