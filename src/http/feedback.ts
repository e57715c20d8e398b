import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { Keep } from '../store/index.ts'
import type { Endpoint } from './endpoint.ts'
import type { Metrics } from './metrics.ts'
import { callerOf, noteOf } from './note.ts'
import type { Parts } from './ports.ts'
import { InvalidRequest, NotKept, UnknownService } from './problems.ts'
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

/**
 * POST /cds-services/{id}/feedback: what became of our cards. It is on the disk before it is acknowledged.
 * The user's own words go to the store, which encrypts them, and nowhere else. Throws NotKept.
 */
export const feedback =
  ({ keep, logger }: Pick<Parts, 'keep' | 'logger'>, metrics: Metrics): RequestHandler =>
  async (req, res) => {
    const { endpoint } = noteOf(res)
    if (endpoint === undefined) throw new UnknownService()
    const read = body.safeParse(req.body)
    if (!read.success) throw new InvalidRequest(faultsOf(read.error), 'feedback')
    await kept(keep, endpoint, callerOf(res).site.id, read.data.feedback)
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

async function kept(
  keep: Keep,
  { service, hook }: Endpoint,
  site: string,
  given: z.output<typeof body>['feedback'],
): Promise<void> {
  try {
    await keep.feedback(
      given.map(({ card, outcome, outcomeTimestamp, ...rest }) => ({
        ...{ card, outcome, outcomeTimestamp, service: service.id, hook, site },
        ...('acceptedSuggestions' in rest
          ? { suggestions: rest.acceptedSuggestions.map(({ id }) => id) }
          : { reason: rest.overrideReason?.reason, comment: rest.overrideReason?.userComment }),
      })),
    )
  } catch {
    throw new NotKept()
  }
}

const loggable = (reason: { readonly code: string; readonly system: string } | undefined) =>
  reason && TOKEN.test(reason.code) && TOKEN.test(reason.system) ? reason : undefined
