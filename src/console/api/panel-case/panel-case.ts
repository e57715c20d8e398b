import type { RequestHandler } from 'express'
import type { Hook } from '#cards'
import { dayOf, draftsOf, localeOf, readRequest, sectionsFor } from '../../../http/index.ts'
import type { PanelCase } from '../../shapes/panel-case.ts'
import type { ConsoleParts } from '../parts.ts'
import { together } from '../together.ts'
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
    const locale = request.extension.locale ?? localeOf(req)
    const asOf = dayOf(request, parts.site.asOf, parts.clock())
    const tables = parts.tables()
    const record = await sectionsFor(together(parts.services, ['conditions', 'reports']), request, {
      ...parts,
      limits: parts.config.limits,
    })
    const { patientId } = request.context
    const { facility } = parts.site
    const { c } = parts.distil({ record, ...draftsOf(request.context), asOf, tables, facility, patientId })
    const author = { patient: `Patient/${patientId}` }
    const asked = { c, hook: 'patient-view', locale, tables, author, uuid: (name: string) => name } as const
    const review = reviewOf(parts.services, asked)
    const body: PanelCase = { patientId, asOf, ...(review && { review }) }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }
