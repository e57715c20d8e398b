import type { IsoDate, Locale } from '#case'
import type { Decided } from './basis.ts'
import type { Endpoint } from './endpoint.ts'
import type { HookRequest } from './envelope.ts'
import { judge } from './judge.ts'
import { ordersOf, timeLeft } from './orders-of.ts'
import type { Deciding } from './ports.ts'
import { sectionsFor } from './sections.ts'

/**
 * From a valid call to its cards. Throws RecordUnavailable and NotAnswerable.
 */
export async function decide(
  parts: Deciding,
  endpoint: Endpoint,
  request: HookRequest,
  asOf: IsoDate,
  locale: Locale,
): Promise<Decided> {
  const { hookInstance, context } = request
  const { patientId, userId } = context
  const { facility, repeats } = parts.site
  const question = { hookInstance, patientId, userId, asOf, locale, facility, repeats }
  const limits = timeLeft(request, parts.config.limits)
  return judge(parts, endpoint, question, await ordersOf(request, parts), () =>
    sectionsFor(endpoint.service, request, { ...parts, limits }),
  )
}
