import type { Request, RequestHandler } from 'express'
import type { Hook } from '#cards'
import type { RecordKey } from '#case'
import { type HookRequest, readRequest } from '../../../http/index.ts'
import type { PanelCase } from '../../shapes/panel-case.ts'
import { caseAsked } from '../case-asked.ts'
import type { Telling } from '../many/about-many.ts'
import type { ConsoleParts } from '../parts.ts'
import { reviewOf } from './review.ts'

/** The services whose answers a case shows. */
const SHOWN = ['ep-waiver', 'ep-quorum', 'germline-referral', 'off-label-pathway']

/**
 * POST /console/api/panel-case: body is a patient-view call or, where a meeting is booked, an appointment-book call. The
 * record is read once; the services are asked as an EHR would ask them, and nothing is decided here.
 * Throws RecordUnavailable without the diagnoses or the reports.
 */
export const panelCase =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const hook: Hook = req.body?.hook === 'appointment-book' ? 'appointment-book' : 'patient-view'
    const { locale, body } = await told(parts, readRequest(hook, req.body), req, ['conditions', 'reports'])
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

/** The same of many patients, `POST /console/api/panel-cases`. */
export const panelCases = (parts: ConsoleParts): Telling<PanelCase> => ({
  required: ['patient', 'conditions', 'reports'],
  tell: async (...call) => (await told(parts, ...call)).body,
})

async function told(parts: ConsoleParts, request: HookRequest, req: Request, required: readonly RecordKey[]) {
  const services = parts.services.filter(({ id }) => SHOWN.includes(id))
  const { asked, read } = await caseAsked(parts, request, req, { services, required })
  const review = reviewOf(services, asked)
  const { patientId } = request.context
  const body: PanelCase = { patientId, asOf: asked.c.asOf, ...read, ...(review && { review }) }
  return { locale: asked.locale, body }
}
