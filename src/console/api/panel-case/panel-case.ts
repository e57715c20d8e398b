import type { RequestHandler } from 'express'
import type { Hook } from '#cards'
import { readRequest } from '../../../http/index.ts'
import type { PanelCase } from '../../shapes/panel-case.ts'
import { caseAsked } from '../case-asked.ts'
import type { ConsoleParts } from '../parts.ts'
import { reviewOf } from './review.ts'

/**
 * POST /console/api/panel-case: body is a patient-view call or, where a meeting is booked, an appointment-book call. The
 * record is read once; the services are asked as an EHR would ask them, and nothing is decided here.
 * Throws RecordUnavailable without the diagnoses or the reports.
 */
export const panelCase =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const hook: Hook = req.body?.hook === 'appointment-book' ? 'appointment-book' : 'patient-view'
    const request = readRequest(hook, req.body)
    const { services } = parts
    const { asked } = await caseAsked(parts, request, req, { services, required: ['conditions', 'reports'] })
    const review = reviewOf(services, asked)
    const { patientId } = request.context
    const body: PanelCase = { patientId, asOf: asked.c.asOf, ...(review && { review }) }
    res.set('Content-Language', asked.locale).vary('Accept-Language').json(body)
  }
