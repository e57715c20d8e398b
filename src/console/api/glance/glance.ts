import type { Request, RequestHandler } from 'express'
import type { Card } from '#cards'
import type { RecordKey } from '#case'
import { type HookRequest, lean, readRequest } from '../../../http/index.ts'
import type { Glance, GlanceAnswer } from '../../shapes/glance.ts'
import { caseAsked } from '../case-asked.ts'
import type { Telling } from '../many/about-many.ts'
import type { ConsoleParts } from '../parts.ts'
import { underRules } from '../under-rules.ts'
import { ordersOf } from './orders.ts'
import { registerOf } from './register.ts'
import { testsOf } from './tests.ts'

const HOOK = 'patient-view'

/**
 * POST /console/api/glance: body is a patient-view call. The record is read once, and every service is asked about it: a
 * row of a worklist. A service for which no rules were in force that day says nothing here.
 * Throws RecordUnavailable without the diagnoses.
 */
export const glance =
  (parts: ConsoleParts): RequestHandler =>
  async (req, res) => {
    const { locale, body } = await told(parts, readRequest(HOOK, req.body), req, ['conditions'])
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

/** The same of many patients, `POST /console/api/glances`. */
export const glances = (parts: ConsoleParts): Telling<Glance> => ({
  required: ['patient', 'conditions'],
  tell: async (...call) => (await told(parts, ...call)).body,
})

async function told(parts: ConsoleParts, request: HookRequest, req: Request, required: readonly RecordKey[]) {
  const services = parts.services.filter(({ hooks }) => hooks.includes(HOOK))
  const { asked, read } = await caseAsked(parts, request, req, { services, required })
  const { c, locale, tables } = asked
  const said = services.flatMap(service => {
    const [card] = underRules(() => parts.answer(service, asked)) ?? []
    return card ? [[service.id, line(card)] as const] : []
  })
  const names = [...tables.panels, ...tables.drugs].map(({ id, name }) => [id, name[locale]] as const)
  const register = registerOf(services, asked)
  const seen = { tests: testsOf(c), orders: ordersOf(c), ...(register && { register }) }
  const mentioned = JSON.stringify([said, seen])
  const body: Glance = {
    patientId: request.context.patientId,
    asOf: c.asOf,
    ...read,
    answers: Object.fromEntries(said),
    ...seen,
    names: Object.fromEntries(names.filter(([id]) => mentioned.includes(`"${id}"`))),
  }
  return { locale, body }
}

function line({ summary, indicator, extension }: Card): GlanceAnswer {
  const { outcome, values } = extension['org.w3id.shirube.decision']
  return { outcome, summary, indicator, values: (lean(values) ?? {}) as GlanceAnswer['values'] }
}
