import type { IsoDate } from '#case'
import type { Site } from '../config/index.ts'
import type { Occasion } from '../store/index.ts'
import type { Decided } from './basis.ts'
import type { Endpoint } from './endpoint.ts'
import type { HookRequest } from './envelope.ts'

/** One call, as the store knows it. */
export function occasionOf(
  { service, hook }: Endpoint,
  { hookInstance, context: { patientId, userId }, extension }: HookRequest,
  site: Site,
  judged: Decided,
  asOf: IsoDate,
): Occasion {
  const { asOf: _, ...situation } = judged.situation ?? { asOf }
  return {
    ...{ hookInstance, service: service.id, hook, site: site.id, patientId, userId, asOf },
    ...{ trial: extension.asOf !== undefined, situation },
  }
}
