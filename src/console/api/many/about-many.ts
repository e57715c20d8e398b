import type { Request, RequestHandler } from 'express'
import pLimit from 'p-limit'
import type { RecordKey } from '#case'
import { type HookRequest, RecordUnavailable, ServerNotAllowed, traceOf } from '../../../http/index.ts'
import type { Line } from '../../shapes/many.ts'
import { dayCalled } from '../day-called.ts'
import type { ConsoleParts } from '../parts.ts'
import { callsIn } from './calls-in.ts'
import { whyUnread } from './why-unread.ts'

/** Patients read at the same time; of each, the record is read as that of a single call. */
const AT_A_TIME = 4

/** What is told of one patient, and without which parts of the record nothing can be. */
export interface Telling<T> {
  readonly required: readonly RecordKey[]
  readonly tell: (request: HookRequest, req: Request, required: readonly RecordKey[]) => Promise<T>
}

/**
 * POST about many patients: one line of JSON for each as soon as it is read, so that a page can show it. Trouble with one
 * patient is that patient's line. Throws before the first line what is wrong with the call as a whole.
 */
export const aboutMany =
  <T>(parts: ConsoleParts, { required, tell }: Telling<T>): RequestHandler =>
  async (req, res) => {
    const calls = callsIn(req.body)
    for (const call of calls) mayBeAsked(call, parts)
    const few = pLimit(AT_A_TIME)
    const line = async (call: HookRequest): Promise<Line<T>> => {
      const { patientId } = call.context
      try {
        return { patientId, answer: await tell(call, req, required) }
      } catch (error) {
        if (error instanceof RecordUnavailable) return { patientId, unread: whyUnread(error.states, required) }
        parts.logger.error(traceOf(error), 'internal error')
        return { patientId, unread: 'failed' }
      }
    }
    // A proxy that gathers the whole before it passes on the first line would undo this.
    res.type('application/x-ndjson').set('X-Accel-Buffering', 'no').vary('Accept-Language')
    const answer = async (call: HookRequest) => {
      if (!res.destroyed) res.write(`${JSON.stringify(await line(call))}\n`)
    }
    await Promise.all(calls.map(call => few(answer, call)))
    res.end()
  }

/** Throws ServerNotAllowed, or NotAnswerable where another day may not be asked for. */
function mayBeAsked(call: HookRequest, parts: ConsoleParts): void {
  dayCalled(call, parts)
  if (call.fhirServer === undefined || parts.fhirBases(call.fhirServer) === undefined) throw new ServerNotAllowed()
}
