import type { RequestHandler } from 'express'
import { type Card, NoRegime } from '#cards'
import type { Locale } from '#case'
import { dayOf, lean, localeOf, readRequest, sectionsFor } from '../../../http/index.ts'
import type { Glance, GlanceAnswer } from '../../shapes/glance.ts'
import type { ConsoleParts } from '../parts.ts'
import { together } from '../together.ts'
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
    const request = readRequest(HOOK, req.body)
    const locale: Locale = request.extension.locale ?? localeOf(req)
    const asOf = dayOf(request, parts.site.asOf, parts.clock())
    const tables = parts.tables()
    const services = parts.services.filter(({ hooks }) => hooks.includes(HOOK))
    const record = await sectionsFor(together(services, ['conditions']), request, {
      ...parts,
      limits: parts.config.limits,
    })
    const { patientId } = request.context
    const { facility } = parts.site
    const { c } = parts.distil({ record, orders: [], draftResources: [], asOf, tables, facility, patientId })
    const author = { patient: `Patient/${patientId}` }
    const asked = { c, hook: HOOK, locale, tables, author, uuid: (name: string) => name } as const
    const said = services.flatMap(service => {
      const [card] = cardsOf(() => parts.answer(service, asked))
      return card ? [[service.id, line(card)] as const] : []
    })
    const names = [...tables.panels, ...tables.drugs].map(({ id, name }) => [id, name[locale]] as const)
    const register = registerOf(services, asked)
    const seen = { tests: testsOf(c), orders: ordersOf(c), ...(register && { register }) }
    const mentioned = JSON.stringify([said, seen])
    const body: Glance = {
      patientId,
      asOf,
      answers: Object.fromEntries(said),
      ...seen,
      names: Object.fromEntries(names.filter(([id]) => mentioned.includes(`"${id}"`))),
    }
    res.set('Content-Language', locale).vary('Accept-Language').json(body)
  }

function cardsOf(answer: () => readonly Card[]): readonly Card[] {
  try {
    return answer()
  } catch (error) {
    if (error instanceof NoRegime) return []
    throw error
  }
}

function line({ summary, indicator, extension }: Card): GlanceAnswer {
  const { outcome, values } = extension['org.w3id.shirube.decision']
  return { outcome, summary, indicator, values: (lean(values) ?? {}) as GlanceAnswer['values'] }
}
